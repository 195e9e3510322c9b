import type { Reading } from './reading.ts';
import type { UnitTerm } from './unitTerms.ts';

/** One term that two sentences share, and what it is worth between these two accounts. */
export interface Shared {
  readonly a: UnitTerm;
  readonly b: UnitTerm;
  readonly weight: number;
}

/** How alike two sentences are, before any rule. */
export interface Evidence {
  /** Sum of the shared weights. A word that both accounts have in one sentence only weighs 1. */
  readonly mass: number;
  /** What of the mass is more than names of persons, places and institutions. */
  readonly beyondNames: number;
  /** What the one weightiest term carries of the mass, wording left out. */
  readonly strongest: number;
  /** What each sentence weighs in whole, on the same scale. */
  readonly massA: number;
  readonly massB: number;
}

/**
 * What two sentences share, in arrays that every two sentences use again: hundreds of thousands are weighed, and neither
 * a call nor an object for each term they share is free. Good until the next two are merged.
 */
const merged = { count: 0, inA: new Int32Array(64), inB: new Int32Array(64), weights: new Float64Array(64) };

function room(terms: number): void {
  if (terms <= merged.inA.length) return;
  const length = terms * 2;
  merged.inA = new Int32Array(length);
  merged.inB = new Int32Array(length);
  merged.weights = new Float64Array(length);
}

/**
 * Every term that two sentences share, by merging their sorted numbers, with what it is worth: its base over the square
 * root of both spreads, so that both accounts count alike.
 */
function merge(placeA: number, placeB: number, a: Reading, b: Reading): typeof merged {
  merged.count = 0;
  const unitA = a.units[placeA];
  const unitB = b.units[placeB];
  const rootsA = a.roots[placeA];
  const rootsB = b.roots[placeB];
  if (!unitA || !unitB || !rootsA || !rootsB) return merged;
  const { ids: idsA } = unitA;
  const { ids: idsB } = unitB;
  const { bases: basesA } = unitA.terms;
  const { bases: basesB } = unitB.terms;
  room(Math.min(idsA.length, idsB.length));
  const { inA, inB, weights } = merged;
  let count = 0;
  for (let i = 0, j = 0; i < idsA.length && j < idsB.length;) {
    const idA = idsA[i] ?? 0;
    const idB = idsB[j] ?? 0;
    if (idA === idB) {
      inA[count] = i;
      inB[count] = j;
      weights[count] = Math.min(basesA[i] ?? 0, basesB[j] ?? 0) * (rootsA[i] ?? 1) * (rootsB[j] ?? 1);
      count += 1;
    }
    if (idA <= idB) i += 1;
    if (idB <= idA) j += 1;
  }
  merged.count = count;
  return merged;
}

/** Weighs two sentences, by their places in their accounts. */
export function compare(placeA: number, placeB: number, a: Reading, b: Reading): Evidence {
  let mass = 0;
  let beyondNames = 0;
  let strongest = 0;
  const terms = a.units[placeA]?.terms;
  const { count, inA, weights } = merge(placeA, placeB, a, b);
  for (let at = 0; at < count; at += 1) {
    const place = inA[at] ?? 0;
    const weight = weights[at] ?? 0;
    mass += weight;
    if (terms?.isName(place) === false) beyondNames += weight;
    if (weight > strongest && terms?.isBonus(place) === false) strongest = weight;
  }
  return { mass, beyondNames, strongest, massA: a.masses[placeA] ?? 0, massB: b.masses[placeB] ?? 0 };
}

/** The terms that two sentences share and that weigh at least so much, by their places in their accounts, for people to read. */
export function sharedOf(placeA: number, placeB: number, a: Reading, b: Reading, least = 0): Shared[] {
  const shared: Shared[] = [];
  const { count, inA, inB, weights } = merge(placeA, placeB, a, b);
  for (let at = 0; at < count; at += 1) {
    const weight = weights[at] ?? 0;
    if (weight < least) continue;
    const termA = a.units[placeA]?.terms.at(inA[at] ?? 0);
    const termB = b.units[placeB]?.terms.at(inB[at] ?? 0);
    if (termA && termB) shared.push({ a: termA, b: termB, weight });
  }
  return shared;
}
