import { expect, test } from 'vitest';
import type { StatementPair } from '../align/alignment.ts';
import type { Range } from '../model/range.ts';
import { statementGroups } from './statementGroups.ts';

const own = '甲乙丙。丁戊己。庚辛壬。';
const reference = '子丑寅。卯辰巳。午未申。';
const at = (sentence: number): Range => ({ start: sentence * 4, end: sentence * 4 + 4 });

/** Pairs of sentences, `0-2` for the paragraph's first with the reference's third, best first; then what they become. */
function grouped(pairs: string, ownFirst = false): string[] {
  const statements = pairs.split(' ').map((pair, place): StatementPair => {
    const [mine = 0, its = 0] = pair.split('-').map(Number);
    const score = 0.9 - place / 10;
    return ownFirst ? { a: at(mine), b: at(its), score } : { a: at(its), b: at(mine), score };
  });
  const ref = { account: ownFirst ? 'a' : 'z', paragraph: 0 };
  const other = { account: 'm', paragraph: 0 };
  const [a, b] = ownFirst ? [ref, other] : [other, ref];
  const link = { a, b, score: 0.9, reasons: [], relation: 'reworded' as const, statements };
  return statementGroups(link, ref, own, reference).map(
    ({ range, counterpart }) =>
      `${own.slice(range.start, range.end)}=${reference.slice(counterpart.start, counterpart.end)}`,
  );
}

test.each([
  ['one with one, in any order', '1-0 0-2', ['甲乙丙。=午未申。', '丁戊己。=子丑寅。']],
  ['one told in two', '0-0 0-1', ['甲乙丙。=子丑寅。卯辰巳。']],
  ['two told in one', '0-1 1-1', ['甲乙丙。丁戊己。=卯辰巳。']],
  ['one that is told again further on stays with the better', '0-0 0-2', ['甲乙丙。=子丑寅。']],
  ['two, not neighbours, told in one', '0-1 2-1', ['甲乙丙。=卯辰巳。', '庚辛壬。=卯辰巳。']],
])('%s', (_, pairs, expected) => {
  expect(grouped(pairs)).toEqual(expected);
  expect(grouped(pairs, true)).toEqual(expected);
});
