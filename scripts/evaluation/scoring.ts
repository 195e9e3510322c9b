import type { Pair } from '../../src/align/alignment.ts';
import type { GoldEvent, GoldPair, GoldRef } from './devset.ts';

/** A pair of paragraphs by name, the same whichever side comes first. */
export function pairKey(a: GoldRef, b: GoldRef): string {
  const [first, second] = [a, b].map(([account, paragraph]) => `${account}:${paragraph}`).sort();
  return `${first} ~ ${second}`;
}

export function linkKey({ a, b }: Pick<Pair, 'a' | 'b'>): string {
  return pairKey([a.account, a.paragraph], [b.account, b.paragraph]);
}

/** The two accounts of a pair's key. */
function accountsOf(key: string): string {
  return key.replaceAll(/:\d+/gu, '');
}

export interface Figures {
  readonly found: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function figuresOf(found: number, wrong: number, missed: number): Figures {
  // Two accounts without a pair in the gold, and none found, are right.
  if (found + wrong + missed === 0) return { found, wrong, missed, precision: 1, recall: 1, f1: 1 };
  return {
    found,
    wrong,
    missed,
    precision: share(found, found + wrong),
    recall: share(found, found + missed),
    f1: share(2 * found, 2 * found + wrong + missed),
  };
}

export interface Judged extends Figures {
  readonly foundKeys: readonly string[];
  readonly wrongKeys: readonly string[];
  readonly missedKeys: readonly string[];
  readonly hardNegatives: readonly string[];
}

const keys = (pairs: readonly GoldPair[]) => new Set(pairs.map(({ a, b }) => pairKey(a, b)));

/** Core pairs count; weak and borderline ones are neither rewarded nor punished. */
export function judge(event: GoldEvent, paired: readonly string[]): Judged {
  const ignored = new Set([
    ...keys(event.gold.borderline),
    ...keys(event.gold.pairs.filter((pair) => pair.strength === 'weak')),
  ]);
  const core = [...keys(event.gold.pairs.filter((pair) => pair.strength === 'core'))].filter(
    (key) => !ignored.has(key),
  );
  const counted = new Set(core);
  const got = new Set(paired.filter((key) => !ignored.has(key)));
  const hard = keys(event.gold.hard_negatives);
  const foundKeys = core.filter((key) => got.has(key));
  const wrongKeys = [...got].filter((key) => !counted.has(key));
  const missedKeys = core.filter((key) => !got.has(key));
  return {
    ...figuresOf(foundKeys.length, wrongKeys.length, missedKeys.length),
    foundKeys,
    wrongKeys,
    missedKeys,
    hardNegatives: wrongKeys.filter((key) => hard.has(key)),
  };
}

/** The figures of each two accounts, by their names. */
export function byAccounts({ foundKeys, wrongKeys, missedKeys }: Judged): Map<string, Figures> {
  const names = [...new Set([...foundKeys, ...wrongKeys, ...missedKeys].map(accountsOf))].sort();
  const count = (of: readonly string[], name: string) => of.filter((key) => accountsOf(key) === name).length;
  return new Map(
    names.map((name) => [name, figuresOf(count(foundKeys, name), count(wrongKeys, name), count(missedKeys, name))]),
  );
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
