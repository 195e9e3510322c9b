import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestRun } from './longestRun.ts';

/** Milliseconds; two busy cores can take long over a thousand cases. */
const slowly = 30_000;

test('the earlier of two that are swapped stays', () => {
  expect(longestRun([1, 0])).toEqual([0]);
  expect(longestRun([0, 3, 1, 2])).toEqual([0, 2, 3]);
  expect(longestRun([])).toEqual([]);
});

test('equals belong to one run', () => {
  expect(longestRun([2, 2, 2])).toEqual([0, 1, 2]);
});

test(
  'no subsequence that does not decrease is longer',
  () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { maxLength: 9 }), (values) => {
        const run = longestRun(values);
        expect(isRun(run.map((place) => values[place] ?? -1))).toBe(true);
        expect(run.length).toBe(longestByTrial(values));
      }),
      { numRuns: 2000 },
    );
  },
  slowly,
);

function isRun(values: readonly number[]): boolean {
  return values.every((value, place) => place === 0 || (values[place - 1] ?? 0) <= value);
}

function longestByTrial(values: readonly number[]): number {
  let most = 0;
  for (let chosen = 0; chosen < 2 ** values.length; chosen += 1) {
    const taken = values.filter((_, place) => (chosen >> place) & 1);
    if (taken.length > most && isRun(taken)) most = taken.length;
  }
  return most;
}
