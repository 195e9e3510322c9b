/** Numbers in [0, 1) that look random and are the same in every run: a bench that draws anew measures another thing. */
export type Random = () => number;

/** mulberry32: 32 bits of state are plenty for a few hundred thousand draws. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number in [from, to). */
export function between(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from));
}

/** One of a list, all alike. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const picked = list[between(random, 0, list.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}

/**
 * One of a list as words are drawn by those who write: the second half as often as the first, the third a third (Zipf).
 * News names one country in every other sentence and hundreds once a year; uniform draws would make no term common and
 * none rare, and let an index look better than it is.
 */
export function pickAsWritten<T>(random: Random, list: readonly T[]): T {
  const picked = list[Math.min(list.length, Math.floor(list.length ** random())) - 1] ?? list[0];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}

/** The same things in another order. */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
