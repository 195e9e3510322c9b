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

type Tell = (i: number, j: number, weight: number) => void;

/**
 * Tells of every term that two sentences share, by merging their sorted numbers, with what it is worth: its base over
 * the square root of both spreads, so that both accounts count alike.
 */
function forShared(placeA: number, placeB: number, a: Reading, b: Reading, tell: Tell): void {
  const unitA = a.units[placeA];
  const unitB = b.units[placeB];
  const rootsA = a.roots[placeA];
  const rootsB = b.roots[placeB];
  if (!unitA || !unitB || !rootsA || !rootsB) return;
  const {
    ids: idsA,
    terms: { bases: basesA },
  } = unitA;
  const {
    ids: idsB,
    terms: { bases: basesB },
  } = unitB;
  for (let i = 0, j = 0; i < idsA.length && j < idsB.length;) {
    const idA = idsA[i] ?? 0;
    const idB = idsB[j] ?? 0;
    if (idA === idB) tell(i, j, Math.min(basesA[i] ?? 0, basesB[j] ?? 0) * (rootsA[i] ?? 1) * (rootsB[j] ?? 1));
    if (idA <= idB) i += 1;
    if (idB <= idA) j += 1;
  }
}

/** Weighs two sentences, by their places in their accounts. */
export function compare(placeA: number, placeB: number, a: Reading, b: Reading): Evidence {
  let mass = 0;
  let beyondNames = 0;
  let strongest = 0;
  const terms = a.units[placeA]?.terms;
  forShared(placeA, placeB, a, b, (i, _, weight) => {
    mass += weight;
    if (terms?.isName(i) === false) beyondNames += weight;
    if (weight > strongest && terms?.isBonus(i) === false) strongest = weight;
  });
  return { mass, beyondNames, strongest, massA: a.masses[placeA] ?? 0, massB: b.masses[placeB] ?? 0 };
}

/** The terms that two sentences share, by their places in their accounts, for people to read. */
export function sharedOf(placeA: number, placeB: number, a: Reading, b: Reading): Shared[] {
  const shared: Shared[] = [];
  forShared(placeA, placeB, a, b, (i, j, weight) => {
    const termA = a.units[placeA]?.terms.at(i);
    const termB = b.units[placeB]?.terms.at(j);
    if (termA && termB) shared.push({ a: termA, b: termB, weight });
  });
  return shared;
}
