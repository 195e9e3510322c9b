import { expect, test, vi } from 'vitest';
import { pagePainter } from './painter.ts';

type Meet = (entries: readonly { readonly target: unknown; readonly isIntersecting: boolean }[]) => void;

test('what is to be painted otherwise is painted at once where it is near the screen, and forgotten when it goes', () => {
  const observed = new Set<unknown>();
  let meet: Meet | null = null;
  class Observer {
    constructor(seen: Meet) {
      meet = seen;
    }
    readonly observe = (element: unknown) => observed.add(element);
    readonly unobserve = (element: unknown) => observed.delete(element);
  }
  class FakeText {
    readonly length = 9;
  }
  const highlights = new Map<string, Set<unknown>>();
  for (const [name, fake] of Object.entries({
    IntersectionObserver: Observer,
    Highlight: class extends Set {},
    StaticRange: FakeText,
    Text: FakeText,
    CSS: { highlights },
    addEventListener: () => {},
  }))
    vi.stubGlobal(name, fake);
  // Of an element the painter asks for its text only.
  const element = { firstChild: new FakeText() } as unknown as Element;
  const painter = pagePainter();
  const forget = painter?.want(element, () => [{ layer: 'alone', start: 0, end: 1 }]);
  (meet as Meet | null)?.([{ target: element, isIntersecting: true }]);
  expect(highlights.get('alone')?.size).toBe(1);
  forget?.();
  const forgetAgain = painter?.want(element, () => [{ layer: 'shared', start: 0, end: 1 }]);
  expect([highlights.get('alone')?.size, highlights.get('shared')?.size], 'no observer had to answer').toEqual([0, 1]);
  forgetAgain?.();
  expect(highlights.get('shared')?.size).toBe(0);
  (meet as Meet | null)?.([{ target: element, isIntersecting: false }]);
  expect(observed).not.toContain(element);
  vi.unstubAllGlobals();
});
