import type { Range } from '../model/range.ts';
import { evidenceIn, type Evidence } from './evidence.ts';
import type { Telling } from './telling.ts';

/**
 * Two clauses fill one slot when so much of either of them, apart from the values held against each other, stands in the
 * other. Below a third, the clauses of one pair of sentences tell different things as often as one.
 */
export const sameSlot = 1 / 3;

/**
 * The part of one stretch that the other has, without what stands in `a.except` and `b.except`: the greater of the two
 * parts, in [0, 1], so that a clause is like a longer one that says all of it and more.
 */
export function likeness(a: Stretch, b: Stretch): number {
  const [ofA, ofB] = [evidenceOf(a), evidenceOf(b)];
  return Math.max(heldBy(ofA, ofB), heldBy(ofB, ofA));
}

export interface Stretch {
  readonly telling: Telling;
  readonly range: Range;
  readonly except: Range;
}

function evidenceOf({ telling, range, except }: Stretch): Evidence {
  const outside = ({ start, end }: Range) => end <= except.start || start >= except.end;
  return evidenceIn({ terms: telling.terms.filter(outside), surface: telling.surface.filter(outside) }, range);
}

function heldBy(one: Evidence, other: Evidence): number {
  const keys = new Set([...other.terms, ...other.surface].map(({ key }) => key));
  const share = (list: readonly { readonly key: string; readonly base: number }[]) => {
    const sum = (some: typeof list) => some.reduce((total, { base }) => total + base, 0);
    const whole = sum(list);
    return whole <= 0 ? 0 : sum(list.filter(({ key }) => keys.has(key))) / whole;
  };
  return (share(one.terms) + share(one.surface)) / 2;
}
