import type { Term } from '../text/terms.ts';
import type { Reading, Unit } from './reading.ts';

/** One term that two sentences share, and what it is worth between these two accounts. */
export interface Shared {
  readonly a: Term;
  readonly b: Term;
  readonly weight: number;
}

/** How alike two sentences are, before any rule. */
export interface Evidence {
  readonly shared: readonly Shared[];
  /** Sum of the shared weights. A word that both accounts have in one sentence only weighs 1. */
  readonly mass: number;
  /** What of the mass is more than names of persons, places and institutions. */
  readonly beyondNames: number;
  /** What each sentence weighs in whole, on the same scale. */
  readonly massA: number;
  readonly massB: number;
}

/**
 * What each sentence of an account weighs: a term that many sentences of the account have divides its worth among them.
 * Counts are of sentences and within the account, so that neither paragraph breaks nor a third account move them.
 */
export function massOf(unit: Unit, reading: Reading): number {
  let mass = 0;
  for (const [place, id] of unit.ids.entries()) {
    const term = unit.terms[place];
    if (term && !term.bonus) mass += term.base / (reading.spread.get(id) ?? 1);
  }
  return mass;
}

/** Both accounts' spreads count alike; the square root keeps a term's worth on the scale of one account's spread. */
export function weightOf(base: number, spreadA: number, spreadB: number): number {
  return base / Math.sqrt(spreadA * spreadB);
}

/** The terms that two sentences share, by merging their sorted numbers. */
export function compare(
  a: Unit,
  b: Unit,
  readingA: Reading,
  readingB: Reading,
  massA: number,
  massB: number,
): Evidence {
  const shared: Shared[] = [];
  let mass = 0;
  let beyondNames = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length;) {
    const idA = a.ids[i] ?? 0;
    const idB = b.ids[j] ?? 0;
    if (idA === idB) {
      const termA = a.terms[i];
      const termB = b.terms[j];
      if (termA && termB) {
        const base = Math.min(termA.base, termB.base);
        const weight = weightOf(base, readingA.spread.get(idA) ?? 1, readingB.spread.get(idB) ?? 1);
        mass += weight;
        if (termA.kind !== 'name') beyondNames += weight;
        shared.push({ a: termA, b: termB, weight });
      }
    }
    if (idA <= idB) i += 1;
    if (idB <= idA) j += 1;
  }
  return { shared, mass, beyondNames, massA, massB };
}
