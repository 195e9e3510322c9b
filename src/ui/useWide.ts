import { useSyncExternalStore } from 'react';

/** Whether the window is at least so wide, in rem. */
export function useWide(rem: number): boolean {
  const query = `(width >= ${rem}rem)`;
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
