import { useEffect, useState, type RefObject } from 'react';

/** In pixels; so much the columns may be away from where they fill the window. */
const slack = 4;

/**
 * Whether columns that scroll by themselves are still under way to where they fill the window. Until they are there the
 * page scrolls, so that no wheel or thumb is caught by a column that is half out of sight.
 */
export function useHeld(room: RefObject<HTMLElement | null>): boolean {
  const [held, setHeld] = useState(true);
  useEffect(() => {
    const look = () => {
      if (room.current === null) return;
      const under = innerHeight - room.current.offsetHeight;
      setHeld(room.current.getBoundingClientRect().top > under + slack);
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [room]);
  return held;
}
