import type { Range } from '../model/range.ts';
import type { Term } from '../text/terms.ts';
import type { SurfaceUnit } from './surface.ts';

interface Weighed extends Range {
  readonly key: string;
  readonly base: number;
}

/** What a stretch says, each thing once, at its strongest. */
export interface Evidence {
  readonly terms: readonly Term[];
  readonly mass: number;
  /** What of the mass is more than names: a stretch of names alone states nothing. */
  readonly beyondNames: number;
  readonly surface: readonly SurfaceUnit[];
  readonly surfaceMass: number;
}

export function massOf(list: readonly Weighed[]): number {
  return list.reduce((total, { base }) => total + base, 0);
}

function onceInside<T extends Weighed>(list: readonly T[], { start, end }: Range): T[] {
  const strongest = new Map<string, T>();
  for (const one of list) {
    if (one.start < start || one.end > end) continue;
    const known = strongest.get(one.key);
    if (!known || one.base > known.base) strongest.set(one.key, one);
  }
  return [...strongest.values()];
}

/** The evidence that stands inside the range, of a sentence's. */
export function evidenceIn(
  sentence: { readonly terms: readonly Term[]; readonly surface: readonly SurfaceUnit[] },
  range: Range,
): Evidence {
  const terms = onceInside(sentence.terms, range);
  const surface = onceInside(sentence.surface, range);
  return {
    terms,
    mass: massOf(terms),
    beyondNames: massOf(terms.filter(({ kind }) => kind !== 'name')),
    surface,
    surfaceMass: massOf(surface),
  };
}

/** A term of this base says what a stretch is about: a rare word, a topic, a name, a number, a date. */
const specificBase = 0.5;

/** What a stretch is about. */
export function specificIn({ terms }: Evidence, least = specificBase): Term[] {
  return terms.filter(({ base }) => base >= least);
}
