import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courses, levelWith, readingLine, type Placed } from './levels.ts';

/** Columns written as heights: `a100 b50` is a paragraph of 100 pixels and one of 50 under it. */
function column(written: string): Placed[] {
  let top = 0;
  return written.split(' ').map((one) => {
    const placed = { key: one.slice(0, 1), top, bottom: top + Number(one.slice(1)) };
    top = placed.bottom;
    return placed;
  });
}

/** Counterparts have one letter, small in the one column and large in the other; `more` adds others. */
const same =
  (more: Record<string, string[]> = {}) =>
  (key: string) =>
    more[key] ?? [key.toUpperCase()];

function level(point: number, own: string, other: string, more?: Record<string, string[]>): number | null {
  return levelWith(point, courses(column(own), column(other), same(more)));
}

describe('a column goes along with the one that is read', () => {
  test('where a paragraph begins, its counterpart does, however long the two are', () => {
    expect(level(100, 'a100 b50', 'A30 B200')).toBe(30);
    expect(level(125, 'a100 b50', 'A30 B200')).toBe(130);
  });

  test('what the other does not tell is passed on the way to its next counterpart', () => {
    expect(level(100, 'a100 x100 b100', 'A100 B100')).toBe(100);
    expect(level(150, 'a100 x100 b100', 'A100 B100')).toBe(100);
    expect(level(150, 'a100 x100 b100', 'A100 Y60 B100')).toBe(130);
  });

  test('a counterpart out of order is gone to, and the paragraph after it too', () => {
    expect(level(0, 'a100 b100', 'B100 A100')).toBe(100);
    expect(level(100, 'a100 b100', 'B100 A100')).toBe(0);
    expect(level(150, 'a100 x100 b100', 'B100 A100'), 'until then it waits').toBe(200);
  });

  test('two paragraphs that one tells together go along it once', () => {
    const more = { a: ['A'], b: ['A'] };
    expect(level(100, 'a100 b100', 'A100', more)).toBe(50);
    expect(level(50, 'a100 b100', 'A100', more)).toBe(25);
  });

  test('one that the other tells in two goes along both', () => {
    expect(level(50, 'a100', 'A100 B100', { a: ['B', 'A'] })).toBe(100);
  });

  test('of what is told in two far places the nearest counts', () => {
    expect(level(0, 'a100', 'A100 X100 B100', { a: ['B', 'A'] })).toBe(200);
  });

  test('where nothing is told in both, a column stays where it is', () => {
    expect(level(50, 'x100', 'A100')).toBeNull();
  });
});

const heights = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 12 });
const placed = (all: readonly number[], side: string): Placed[] => {
  let top = 0;
  return all.map((height, at) => ({ key: `${side}${at}`, top, bottom: (top += height) }));
};
const both = fc.record({
  own: heights.map((all) => placed(all, 'a/')),
  other: heights.map((all) => placed(all, 'b/')),
  pairs: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 12 }),
});

test('no point of a column leads out of the other one', () => {
  fc.assert(
    fc.property(both, fc.double({ min: 0, max: 6000, noNaN: true }), ({ own, other, pairs }, point) => {
      const of = (key: string) => pairs.filter(([a]) => key === `a/${a}`).map(([, b]) => `b/${b}`);
      const at = levelWith(point, courses(own, other, of));
      if (at !== null) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(other.at(-1)?.bottom ?? 0);
      }
    }),
  );
});

test('accounts in one order never make each other go back, nor stand aside where a counterpart begins', () => {
  fc.assert(
    fc.property(both, ({ own, other }) => {
      const both = Math.min(own.length, other.length);
      const of = (key: string) => [`b/${key.slice(2)}`].filter((target) => Number(target.slice(2)) < both);
      const along = courses(own, other, of);
      const points = own.flatMap(({ top, bottom }) => [top, (top + bottom) / 2]);
      const levels = points.map((point) => levelWith(point, along) ?? 0);
      expect(levels).toEqual(levels.toSorted((a, b) => a - b));
      for (const [at, { top }] of own.slice(0, both).entries()) expect(levelWith(top, along)).toBe(other[at]?.top);
    }),
  );
});

test('the line that is read begins at the top and comes to rest at a third or so', () => {
  expect([0, 100, 5000].map((scrolled) => readingLine(scrolled, 1000))).toEqual([0, 100, 300]);
});
