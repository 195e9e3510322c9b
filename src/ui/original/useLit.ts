import { useEffect, useMemo, useState, type RefObject } from 'react';
import type { Tellings } from '../../store/tellings.ts';

interface Lit {
  /** The paragraph (`account/paragraph`) under the pointer, in the focus, or being read; null where there is none. */
  readonly lit: string | null;
  /** What the others tell of it. */
  readonly counterparts: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** The middle of the window, where also what is gone to comes to stand: what crosses it is what one reads. */
const readingBand = '-49% 0px -50% 0px';

/**
 * The paragraph whose counterparts are shown: the one that was last pointed at or focused; where one account is read at a
 * time, also the one that comes to where one reads.
 */
export function useLit(room: RefObject<HTMLElement | null>, told: Tellings, wide: boolean, current: string): Lit {
  const [lit, setLit] = useState<string | null>(null);
  useEffect(() => {
    const element = room.current;
    if (element === null) return undefined;
    const light = ({ target }: Event) => {
      const key = target instanceof Element && target.closest<HTMLElement>('[data-key]')?.dataset['key'];
      if (key) setLit(key);
    };
    element.addEventListener('pointerover', light);
    element.addEventListener('focusin', light);
    return () => {
      element.removeEventListener('pointerover', light);
      element.removeEventListener('focusin', light);
    };
  }, [room]);
  useEffect(() => {
    if (room.current === null) return undefined;
    // Who reads elsewhere on the page asks for no counterparts.
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting || setLit(null));
    observer.observe(room.current);
    return () => observer.disconnect();
  }, [room]);
  useEffect(() => {
    if (wide || room.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const crossing = entries.find(({ isIntersecting }) => isIntersecting)?.target;
        if (crossing instanceof HTMLElement) setLit(crossing.dataset['key'] ?? null);
      },
      { rootMargin: readingBand },
    );
    for (const paragraph of room.current.querySelectorAll(`[data-key^="${current}/"]`)) observer.observe(paragraph);
    return () => observer.disconnect();
  }, [room, wide, current]);
  const counterparts = useMemo(
    () => (lit === null ? none : new Set(told.get(lit)?.flatMap(({ targets }) => targets))),
    [lit, told],
  );
  return { lit, counterparts };
}
