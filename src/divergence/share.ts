import type { Compared } from './readable.ts';
import { isLittle, type Term } from './terms.ts';
import type { Change } from './termDiff.ts';

/** How much the terms [from, to) say: a Han character is the unit; little words and marks say nothing. */
export function weight(list: readonly Term[], from = 0, to = list.length): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    const term = list[at];
    if (term !== undefined) sum += termWeight(term);
  }
  return sum;
}

function termWeight(term: Term): number {
  return isLittle(term) ? 0 : weights[term.kind];
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

/**
 * No less than any way of reading the two as changes can find shared: terms of `a` that have one of `b` each to go with,
 * wherever they stand. Of terms with one key, ² and 2, the heaviest counts.
 */
export function sharedWeightAtMost({ a, b }: Compared): number {
  const left = new Map<string, { count: number; weight: number }>();
  for (const term of a) {
    const own = termWeight(term);
    if (own === 0) continue;
    const known = left.get(term.key);
    if (known === undefined) left.set(term.key, { count: 1, weight: own });
    else {
      known.count += 1;
      known.weight = Math.max(known.weight, own);
    }
  }
  let sum = 0;
  for (const { key } of b) {
    const known = left.get(key);
    if (known === undefined || known.count === 0) continue;
    known.count -= 1;
    sum += known.weight;
  }
  return sum;
}

/** The weight of what both texts share. */
export function sharedWeight(texts: Compared, changes: readonly Change[]): number {
  return sharedStretches(texts, changes).reduce((sum, { fromA, toA }) => sum + weight(texts.a, fromA, toA), 0);
}
