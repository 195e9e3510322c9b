import { useEffect } from 'react';
import { goTo } from './rows/goTo.ts';
import { goToWords } from './stepping/moves.ts';
import { useChoices, useReading } from './useReading.ts';

/** Goes to the paragraph that a link led to before it stood on the page. For what was fetched, once it stands. */
export function useAwaited() {
  const awaited = useReading((reading) => reading.awaited);
  const room = useReading(({ view }) => view.room);
  const { paragraphStands } = useChoices();
  useEffect(() => {
    if (awaited === null || room !== 'texts') return undefined;
    // Not within the effect: what is tucked away has to show itself at once, which React does only outside of one.
    const { target, range } = awaited;
    const frame = requestAnimationFrame(() => (range ? goToWords(target, range) : goTo(target)) && paragraphStands());
    return () => cancelAnimationFrame(frame);
  }, [awaited, room, paragraphStands]);
}
