import { isTime, type Compared } from './readable.ts';
import { sharedWeightAtMost, weight } from './share.ts';
import type { Change } from './termDiff.ts';
import type { Term } from './terms.ts';

/** Of words that stand for one another, neither side says more than so many times what the other does. */
const mostTimes = 3;

/** So much of what the poorer side says stands in both where nothing around shows that they fill one place. */
const leastCommon = 1 / 4;

/** Shared words right around a change, within its clause, that show its place: two Han words, as in 達成[所有|重要]共識. */
const leastAround = 4;

/** The same where something shared, if only 於, stands close on both sides. */
const leastBetween = 2;

const endsClause = /[,;:.!?、\n]/u;

/**
 * The changes, but those whose sides only happen to stand at one place, after a shared word and before another, as two
 * changes: what is here alone, and what is there alone. Nobody reads 的願望 as another word for 從根本上解決危機.
 */
export function apart(texts: Compared, changes: readonly Change[]): Change[] {
  return changes.flatMap((change, at) => {
    const { fromA, toA, fromB, toB } = change;
    if (standsFor(texts, change, changes[at - 1], changes[at + 1])) return [change];
    return [
      { fromA, toA, fromB, toB: fromB },
      { fromA: toA, toA, fromB, toB },
    ];
  });
}

/** Whether the two sides of a change say in their own words what stands at one place. One side alone stands for nothing. */
function standsFor(texts: Compared, change: Change, last: Change | undefined, next: Change | undefined): boolean {
  const [a, b] = [texts.a.slice(change.fromA, change.toA), texts.b.slice(change.fromB, change.toB)];
  if (a.length === 0 || b.length === 0 || isTime(texts, change)) return true;
  const [ofA, ofB] = [weight(a), weight(b)];
  const poorer = Math.min(ofA, ofB);
  // Little words (同, 與) for little words.
  if (ofA + ofB === 0) return true;
  if (poorer === 0 || Math.max(ofA, ofB) > mostTimes * poorer) return false;
  if (sharedWeightAtMost({ a, b }) >= leastCommon * poorer) return true;
  if ([...a, ...b].some(isEnd)) return false;
  const before = close(texts.a.slice(last?.toA ?? 0, change.fromA).toReversed());
  const beforeB = close(texts.b.slice(last?.toB ?? 0, change.fromB).toReversed());
  const after = close(texts.a.slice(change.toA, next?.fromA));
  const afterB = close(texts.b.slice(change.toB, next?.fromB));
  const around = Math.min(weight(before), weight(beforeB)) + Math.min(weight(after), weight(afterB));
  const between = [before, beforeB, after, afterB].every((terms) => terms.some(({ kind }) => kind !== 'mark'));
  return around >= (between ? leastBetween : leastAround);
}

/** As far as the clause goes. */
function close(terms: readonly Term[]): readonly Term[] {
  const end = terms.findIndex(isEnd);
  return end === -1 ? terms : terms.slice(0, end);
}

function isEnd({ kind, key }: Term): boolean {
  return kind === 'mark' && endsClause.test(key);
}
