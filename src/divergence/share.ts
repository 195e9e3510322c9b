import type { Compared } from './readable.ts';
import { isLittle, type Term } from './terms.ts';
import type { Change } from './termDiff.ts';

/** How much terms say: a Han character is the unit; little words and marks say nothing. */
export function weight(list: readonly Term[]): number {
  return list.reduce((sum, term) => sum + (isLittle(term) ? 0 : weights[term.kind]), 0);
}

const weights = { character: 1, word: 1.5, time: 3, number: 3, mark: 0 };

/** The stretches between the changes, which both texts share, marks aside. Same form as a change. */
export function sharedStretches({ a, b }: Compared, changes: readonly Change[]): Change[] {
  const edges = [...changes, { fromA: a.length, toA: a.length, fromB: b.length, toB: b.length }];
  return edges.map(({ fromA, fromB }, at) => {
    const before = changes[at - 1];
    return { fromA: before?.toA ?? 0, toA: fromA, fromB: before?.toB ?? 0, toB: fromB };
  });
}

/** The weight of what both texts share. */
export function sharedWeight(texts: Compared, changes: readonly Change[]): number {
  return sharedStretches(texts, changes).reduce((sum, { fromA, toA }) => sum + weight(texts.a.slice(fromA, toA)), 0);
}
