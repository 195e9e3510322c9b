import { useContext, useEffect, useRef, type RefObject } from 'react';
import { StatusContext } from '../Status.tsx';
import { useReading } from '../useReading.ts';

/** Brings the heading of what a link points to into view, gives it the focus and says so, once for each link opened. */
export function useArrivedAt(isLinked: boolean, sentence: string): RefObject<HTMLTableCellElement | null> {
  const arrivals = useReading((reading) => reading.arrivals);
  const status = useContext(StatusContext);
  const heading = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    if (!isLinked) return;
    heading.current?.scrollIntoView({ block: 'center' });
    heading.current?.focus({ preventScroll: true });
    status.tell(sentence);
    // Once for each link, and not when the page's language changes the sentence afterwards.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [arrivals, isLinked]);
  return heading;
}
