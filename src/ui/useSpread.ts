import { spread, type Spread } from '../store/spread.ts';
import { useReading } from './useReading.ts';

/** The rows and differences that follow from what the reader chose. */
export function useSpread(): Spread {
  return useReading(({ aligned, view }) => spread(aligned, view));
}
