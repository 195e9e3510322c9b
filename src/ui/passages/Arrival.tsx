import { useEffect, useState } from 'react';
import { hasTarget } from '../../link/view.ts';
import { late } from '../parts/late.tsx';
import { useReading } from '../useReading.ts';

/** Fetched for links that point to something, or that could not all be used. */
const Arrived = late(() => import('./Arrived.tsx').then((part) => part.Arrived));

/** What became of the link that the page was opened with. */
export function Arrival() {
  const room = useReading(({ view }) => view.room);
  const pointed = useReading(({ view }) => hasTarget(view));
  const asked = useReading(({ unused }) => unused.length > 0) || pointed;
  // It stays when the highlight is cleared, so that the way back through the history is no second arrival.
  const [wanted, setWanted] = useState(asked);
  if (asked && !wanted) setWanted(true);
  useEffect(() => {
    // A link to another room than the texts opens on that room, and not above it.
    if (!pointed && room !== 'texts') document.getElementById('room')?.scrollIntoView();
    // Once, for the link that the page was opened with.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return wanted && <Arrived />;
}
