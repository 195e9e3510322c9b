import type { SpreadRow } from '../../store/spread.ts';
import { useReading } from '../useReading.ts';

/** Whether a link points to the row. */
export function useIsLinked({ cells }: SpreadRow): boolean {
  return useReading(
    ({ view: { row } }) =>
      row !== null &&
      cells.some(({ paragraphs }) => paragraphs.some(({ key }) => key === `${row.account}/${row.paragraph}`)),
  );
}
