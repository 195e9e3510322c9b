import { expect, test } from 'vitest';
import { spreads } from '../../store/spread.ts';
import { stopsOf } from '../../store/stops.ts';
import { shippedCall } from '../../store/taken.fixture.ts';
import { countOf, listed, listedKinds, narrowed } from './listed.ts';
import { listWords } from './listWords.ts';

const aligned = shippedCall();
const spread = spreads(aligned).of({ shown: aligned.call.accounts.map(({ id }) => id), base: aligned.call.base });
const all = countOf(listed(spread));

test('the list counts what one steps through as the bar does, and the rest by itself', () => {
  expect([all.facts, all.differences]).toEqual([stopsOf(spread, 'facts').length, stopsOf(spread, 'all').length]);
  expect(all.gaps).toBeGreaterThan(0);
});

test('narrowed, it says how many of each are left', () => {
  const gapsOnly = countOf(narrowed(listed(spread), new Set(['gaps'])));
  expect(listWords.en.counted(gapsOnly, all)).toBe(
    `0 of ${all.facts} differences of fact; 0 of ${all.differences} differences in all, row by row; ` +
      `${all.gaps} notes of accounts with nothing matched.`,
  );
  expect(countOf(narrowed(listed(spread), new Set(listedKinds)))).toEqual(all);
});
