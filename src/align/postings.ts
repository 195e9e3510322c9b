import type { Unit } from './reading.ts';

/**
 * Which sentences of an account have which term, in one array: term number `ids[i]`, ascending, stands in the sentences
 * `places[from[i]]` to `places[from[i + 1] - 1]`.
 */
export interface Postings {
  readonly ids: Int32Array;
  readonly from: Int32Array;
  readonly places: Int32Array;
  /** What each term is worth where it is worth most. */
  readonly bases: Float64Array;
}

export function indexUnits(units: readonly Pick<Unit, 'ids' | 'terms'>[]): Postings {
  const found = new Map<number, { places: number[]; base: number }>();
  for (const [place, { ids, terms }] of units.entries())
    for (const [at, id] of ids.entries()) {
      const base = terms.bases[at] ?? 0;
      const known = found.get(id);
      if (!known) found.set(id, { places: [place], base });
      else {
        known.places.push(place);
        known.base = Math.max(known.base, base);
      }
    }
  const ordered = [...found].sort(([a], [b]) => a - b);
  const from = new Int32Array(ordered.length + 1);
  const places = new Int32Array(ordered.reduce((sum, [, { places }]) => sum + places.length, 0));
  for (const [at, [, { places: own }]] of ordered.entries()) {
    places.set(own, from[at] ?? 0);
    from[at + 1] = (from[at] ?? 0) + own.length;
  }
  return {
    ids: Int32Array.from(ordered, ([id]) => id),
    from,
    places,
    bases: Float64Array.from(ordered, ([, { base }]) => base),
  };
}
