import { useLayoutEffect, type RefObject } from 'react';
import { pagePainter, type Paint } from './painter.ts';

/** Keeps an element, whose only child is one text, painted. `paints` must be the same function as long as it gives the same. */
export function usePaint(ref: RefObject<Element | null>, paints: () => readonly Paint[]) {
  useLayoutEffect(() => {
    if (ref.current === null) return undefined;
    return pagePainter()?.want(ref.current, paints);
  }, [ref, paints]);
}
