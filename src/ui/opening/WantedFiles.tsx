import { late } from '../parts/late.tsx';
import { useOpening } from './useOpening.ts';

const WantedNotice = late(() => import('./WantedNotice.tsx').then((notice) => notice.WantedNotice));

/** At an address of files that are not open here, after a reload or from a colleague, says so. */
export function WantedFiles() {
  return useOpening().wanted.length > 0 && <WantedNotice />;
}
