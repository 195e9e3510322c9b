import { useEffect, useRef } from 'react';
import type { Found } from '../../find/find.ts';
import { hasTarget } from '../../link/view.ts';
import { useReading } from '../useReading.ts';
import { onceTextsStand } from './onPage.ts';

/** Goes to the first place once for each link that looks for words, unless the link leads to a passage of its own. */
export function useArrivedFinding(found: Found | null, onArrived: () => boolean) {
  const arrivals = useReading((reading) => reading.arrivals);
  const find = useReading(({ view }) => view.find);
  const atPassage = useReading(({ view }) => hasTarget(view));
  const known = useReading((reading) => reading.found.size > 0);
  // Who opened the bar to type, or comes back to it from another room, is where she wants to be.
  const handled = useRef(find === '' || known ? arrivals : null);
  useEffect(() => {
    if (handled.current === arrivals || !found) return undefined;
    return onceTextsStand(() => {
      handled.current = arrivals;
      if (!atPassage && !onArrived()) document.getElementById('room')?.scrollIntoView();
    });
    // Once for each link; what it finds comes later, and the reader may have gone on since.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [arrivals, found]);
}
