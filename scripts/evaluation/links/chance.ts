/** Chance that can be repeated: the same seed, the same numbers, in every engine. */
export interface Chance {
  /** A whole number from 0 up to, and not, `below`. */
  readonly below: (below: number) => number;
  /** True in so many of a hundred. */
  readonly percent: (share: number) => boolean;
  readonly one: <Item>(items: readonly Item[]) => Item;
}

/** Mulberry32: 32 bits of state, whole-number operations only. */
export function chance(seed: number): Chance {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number) => next() % limit;
  return {
    below,
    percent: (share) => below(100) < share,
    one: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to choose from');
      return item;
    },
  };
}
