import type { Postings } from './postings.ts';
import type { Reading } from './reading.ts';
import { couldBeAccepted } from './score.ts';
import { leastBeyondNames } from './verdict.ts';

/** Two sentences, by their places in their accounts, that share enough to be looked at. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
}

export interface Candidates {
  /** Those that could be accepted, and for each sentence the one that comes nearest. */
  readonly inWhole: readonly Candidate[];
  /** All that may share as much as a statement takes: one may be told in both, though the sentences are no pair. */
  readonly mayTellPart: readonly Candidate[];
}

/** A term worth less than this between two long accounts tells no pair from another, and would make every pair one. */
const leastWorthLooking = 0.04;

/** Many such terms may still add up to this much; taken as given when a pair is left aside unseen. */
const unseen = 0.1;

/** Sharing less than this is not worth showing as turned down. */
const leastMass = 0.45;

/** Of all that a sentence could pair with, so many nearest are weighed in full: an editor's page has fewer. */
const mostForOneSentence = 24;

/** The terms that both accounts have and that are worth looking at: places in either's postings, and their worth. */
interface SharedTerms {
  readonly inA: number[];
  readonly inB: number[];
  readonly worth: number[];
}

function sharedTerms(a: Postings, b: Postings): SharedTerms {
  const shared: SharedTerms = { inA: [], inB: [], worth: [] };
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length;) {
    const idA = a.ids[i] ?? 0;
    const idB = b.ids[j] ?? 0;
    if (idA === idB) {
      const spreads = ((a.from[i + 1] ?? 0) - (a.from[i] ?? 0)) * ((b.from[j + 1] ?? 0) - (b.from[j] ?? 0));
      const worth = Math.min(a.bases[i] ?? 0, b.bases[j] ?? 0) / Math.sqrt(spreads);
      if (worth >= leastWorthLooking) {
        shared.inA.push(i);
        shared.inB.push(j);
        shared.worth.push(worth);
      }
    }
    if (idA <= idB) i += 1;
    if (idB <= idA) j += 1;
  }
  return shared;
}

/** For each sentence of the first account, which of the shared terms it has. */
function termsOfEach(units: number, postings: Postings, { inA }: SharedTerms): number[][] {
  const result: number[][] = Array.from({ length: units }, () => []);
  for (const [term, at] of inA.entries())
    for (let place = postings.from[at] ?? 0; place < (postings.from[at + 1] ?? 0); place += 1)
      result[postings.places[place] ?? 0]?.push(term);
  return result;
}

/**
 * The pairs of sentences of two accounts to look at. Work grows with the rare terms that both have, not with the product
 * of the lengths.
 */
export function candidates(a: Reading, b: Reading): Candidates {
  const shared = sharedTerms(a.postings, b.postings);
  const { from, places } = b.postings;
  const inWhole: Candidate[] = [];
  const mayTellPart: Candidate[] = [];
  const mass = new Float64Array(b.units.length);
  const nearestToB = new Float64Array(b.units.length);
  const nearestOfB = new Int32Array(b.units.length).fill(-1);
  for (const [place, terms] of termsOfEach(a.units.length, a.postings, shared).entries()) {
    const touched: number[] = [];
    for (const term of terms) {
      const worth = shared.worth[term] ?? 0;
      const at = shared.inB[term] ?? 0;
      for (let posting = from[at] ?? 0; posting < (from[at + 1] ?? 0); posting += 1) {
        const other = places[posting] ?? 0;
        if (mass[other] === 0) touched.push(other);
        mass[other] = (mass[other] ?? 0) + worth;
      }
    }
    const near: number[] = [];
    let nearest = -1;
    for (const other of touched) {
      const found = mass[other] ?? 0;
      if (found + unseen >= leastBeyondNames) mayTellPart.push({ a: place, b: other });
      if (found < leastMass) continue;
      if (nearest < 0 || found > (mass[nearest] ?? 0) || (found === mass[nearest] && other < nearest)) nearest = other;
      if (found > (nearestToB[other] ?? 0)) {
        nearestToB[other] = found;
        nearestOfB[other] = place;
      }
      if (couldBeAccepted(found + unseen, a.masses[place] ?? 0, b.masses[other] ?? 0)) near.push(other);
    }
    if (near.length === 0 && nearest >= 0) near.push(nearest);
    if (near.length > mostForOneSentence) near.sort((x, y) => (mass[y] ?? 0) - (mass[x] ?? 0) || x - y);
    else near.sort((x, y) => x - y);
    for (const other of near.slice(0, mostForOneSentence)) {
      inWhole.push({ a: place, b: other });
      if (nearestOfB[other] === place) nearestOfB[other] = -1;
    }
    for (const other of touched) mass[other] = 0;
  }
  for (const [other, place] of nearestOfB.entries()) if (place >= 0) inWhole.push({ a: place, b: other });
  return { inWhole, mayTellPart };
}
