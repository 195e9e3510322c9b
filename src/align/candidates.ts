import { weightOf } from './evidence.ts';
import type { Reading } from './reading.ts';

/** Two sentences, by their places in their accounts, that share enough to be looked at. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
}

/** A term worth less than this between two long accounts tells no pair from another, and would make every pair one. */
const leastWorthLooking = 0.02;

/** Of all that a sentence could pair with, so many nearest are weighed in full: an editor's page has fewer. */
const mostForOneSentence = 24;

/** Sharing less than this can never become a pair, nor be worth showing as turned down. */
const leastMass = 0.12;

/**
 * The pairs of sentences of two accounts that share rare terms, through an index of the second account. Work grows with
 * the rare terms, not with the product of the lengths.
 */
export function candidates(a: Reading, b: Reading): Candidate[] {
  const postings = new Map<number, number[]>();
  for (const [place, unit] of b.units.entries())
    for (const [at, id] of unit.ids.entries()) {
      const spreadA = a.spread.get(id);
      if (spreadA === undefined) continue;
      const worth = weightOf(unit.terms[at]?.base ?? 0, spreadA, b.spread.get(id) ?? 1);
      if (worth < leastWorthLooking) continue;
      const places = postings.get(id);
      if (places) places.push(place);
      else postings.set(id, [place]);
    }
  const result: Candidate[] = [];
  const mass = new Float64Array(b.units.length);
  for (const [place, unit] of a.units.entries()) {
    const touched: number[] = [];
    for (const [at, id] of unit.ids.entries()) {
      const places = postings.get(id);
      if (!places) continue;
      const worth = weightOf(unit.terms[at]?.base ?? 0, a.spread.get(id) ?? 1, b.spread.get(id) ?? 1);
      for (const other of places) {
        if (mass[other] === 0) touched.push(other);
        mass[other] = (mass[other] ?? 0) + worth;
      }
    }
    const enough = touched.filter((other) => (mass[other] ?? 0) >= leastMass);
    enough.sort((x, y) => (mass[y] ?? 0) - (mass[x] ?? 0) || x - y);
    for (const other of enough.slice(0, mostForOneSentence)) result.push({ a: place, b: other });
    for (const other of touched) mass[other] = 0;
  }
  return result;
}
