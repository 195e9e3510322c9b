import { useSyncExternalStore } from 'react';

/**
 * Whether the window is at least so wide, in rem. A sheet of paper is no window: the style sheet lays it out, and what
 * changes while a browser prints costs the last sheets, which it has counted before.
 */
export function useWide(rem: number): boolean {
  const query = `(width >= ${rem}rem)`;
  return useSyncExternalStore(
    (changed) => {
      const paper = matchMedia('print');
      const medias = [matchMedia(query), paper];
      const change = () => paper.matches || changed();
      for (const media of medias) media.addEventListener('change', change);
      return () => medias.forEach((media) => media.removeEventListener('change', change));
    },
    () => matchMedia(query).matches,
  );
}
