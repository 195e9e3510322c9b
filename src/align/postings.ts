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

/** In how many sentences each term number below `numbers` stands; a sentence has each of its numbers once. */
export function spreadOf(units: readonly Pick<Unit, 'ids'>[], numbers: number): Int32Array {
  const spread = new Int32Array(numbers);
  for (const { ids } of units) for (const id of ids) spread[id] = (spread[id] ?? 0) + 1;
  return spread;
}

/** `spread` is `spreadOf` these units: known beforehand, it makes room for every term, and nothing has to grow. */
export function indexUnits(units: readonly Pick<Unit, 'ids' | 'terms'>[], spread: Int32Array): Postings {
  const ids = new Int32Array(spread.reduce((sum, count) => (count > 0 ? sum + 1 : sum), 0));
  const from = new Int32Array(ids.length + 1);
  /** By term number: its place in `ids`. */
  const placeOf = new Int32Array(spread.length);
  let next = 0;
  for (const [id, count] of spread.entries()) {
    if (count === 0) continue;
    ids[next] = id;
    placeOf[id] = next;
    from[next + 1] = (from[next] ?? 0) + count;
    next += 1;
  }
  const places = new Int32Array(from.at(-1) ?? 0);
  const bases = new Float64Array(ids.length);
  const filled = from.slice();
  for (let unit = 0; unit < units.length; unit += 1) {
    const of = units[unit];
    if (!of) continue;
    for (let at = 0; at < of.ids.length; at += 1) {
      const place = placeOf[of.ids[at] ?? 0] ?? 0;
      const free = filled[place] ?? 0;
      places[free] = unit;
      filled[place] = free + 1;
      bases[place] = Math.max(bases[place] ?? 0, of.terms.bases[at] ?? 0);
    }
  }
  return { ids, from, places, bases };
}
