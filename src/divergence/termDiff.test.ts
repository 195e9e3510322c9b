import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { diff, type Change } from './termDiff.ts';
import { terms } from './terms.ts';
import { marked, splits, twoTexts, unmarked } from './texts.fixture.ts';

/** Milliseconds; two busy cores can take long over a thousand cases. */
const slowly = 30_000;

test.each([
  '於[今年/明年]晚些時候',
  '[𠮷/𠮸]野家[😀/😁]',
  'Mr. [Trump/Xi] said',
  '[/全面]落實',
  '達成的[重要/所有]共識',
  '[8,000/9,000]噸大豆',
])('%s', (line) => {
  const { a, b } = unmarked(line);
  expect(marked(a, b, diff(a, b))).toBe(line);
});

test.each([
  ['中美關係', '中美关系'],
  ['他說“好”', '他說「好」'],
  ['TRUMP called on 四月', 'Trump Called on 4月'],
])('%s is %s', (a, b) => {
  expect(diff(a, b)).toEqual([]);
});

/** The keys of the terms that start in [from, to). */
function keysIn(text: string, from: number, to: number): string[] {
  return terms(text)
    .filter(({ start }) => start >= from && start < to)
    .map(({ key }) => key);
}

/** What the second text must be, up to folding, if the changes are right. */
function applied(a: string, b: string, changes: readonly Change[]): string[] {
  const result: string[] = [];
  let at = 0;
  for (const { fromA, toA, fromB, toB } of changes) {
    result.push(...keysIn(a, at, fromA), ...keysIn(b, fromB, toB));
    at = toA;
  }
  return [...result, ...keysIn(a, at, a.length)];
}

test(
  'applying the changes gives the other text; what is not changed is the same; no character is parted',
  () => {
    fc.assert(
      fc.property(twoTexts, ({ a, b }) => {
        const changes = diff(a, b);
        expect(applied(a, b, changes)).toEqual(keysIn(b, 0, b.length));
        let [atA, atB] = [0, 0];
        for (const { fromA, toA, fromB, toB } of [
          ...changes,
          { fromA: a.length, toA: a.length, fromB: b.length, toB: b.length },
        ]) {
          expect(keysIn(a, atA, fromA)).toEqual(keysIn(b, atB, fromB));
          [atA, atB] = [toA, toB];
        }
        expect(changes.flatMap(({ fromA, toA }) => [fromA, toA]).filter((at) => splits(a, at))).toEqual([]);
        expect(changes.flatMap(({ fromB, toB }) => [fromB, toB]).filter((at) => splits(b, at))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  },
  slowly,
);

/** How many terms the changes take away and put there. */
function size(changes: readonly Change[], a: string, b: string): number {
  return changes.reduce(
    (sum, { fromA, toA, fromB, toB }) => sum + keysIn(a, fromA, toA).length + keysIn(b, fromB, toB).length,
    0,
  );
}

test(
  'as much changes the one way as the other',
  () => {
    fc.assert(
      fc.property(twoTexts, ({ a, b }) => {
        expect(size(diff(a, b), a, b)).toBe(size(diff(b, a), b, a));
      }),
      { numRuns: 500 },
    );
  },
  slowly,
);

test('texts over the limit are compared between the sentences that both have, and told whole where they have none', () => {
  const shared = '。同樣的一句。天氣';
  const a = `${'甲'.repeat(4000)}${shared}很好。${'乙'.repeat(4000)}`;
  const b = `${'丙'.repeat(4000)}${shared}不好。${'丁'.repeat(4000)}`;
  const changes = diff(a, b);
  expect(changes.filter(({ fromA, toA }) => toA > 4001 && fromA < 4007)).toEqual([]);
  expect(applied(a, b, changes)).toEqual(keysIn(b, 0, b.length));
  expect(diff('甲'.repeat(4000), '乙'.repeat(4000))).toEqual([{ fromA: 0, toA: 4000, fromB: 0, toB: 4000 }]);
});

test('a sentence that stands twice in a long text is no anchor', () => {
  const [a, b] = [`好。${'甲'.repeat(3000)}。好。`, `${'乙'.repeat(3000)}。好。`];
  expect(diff(a, b)).toHaveLength(1);
});
