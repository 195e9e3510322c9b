import type { Vectors } from './vectors.ts';

/** Terms of two paragraphs whose cosine is as high as this: kept, so that the peer has a result to give. */
const worthKeeping = 0.5;

/**
 * The peer that the aligner's scoring is held against: cosine of every paragraph of every account with every paragraph
 * of every other, none left out. One paragraph is spread into a dense array of doubles, and each other one's entries are
 * looked up in it: nothing is allocated and no branch is guessed wrong, which makes it nearly twice as fast as
 * merging two sorted lists; arrays dense on both sides would be a hundred times as slow at this many terms. Returns the
 * pairs kept: account, paragraph, account, paragraph.
 */
export function allPairs(accounts: readonly Vectors[], terms: number): number[] {
  const kept: number[] = [];
  const spread = new Float64Array(terms);
  for (const [placeA, a] of accounts.entries())
    for (let paragraphA = 0; paragraphA + 1 < a.from.length; paragraphA += 1) {
      const [fromA, toA] = [a.from[paragraphA] ?? 0, a.from[paragraphA + 1] ?? 0];
      for (let at = fromA; at < toA; at += 1) spread[a.ids[at] ?? 0] = a.weights[at] ?? 0;
      for (let placeB = placeA + 1; placeB < accounts.length; placeB += 1) {
        const b = accounts[placeB];
        if (b) against(spread, b, (paragraphB) => kept.push(placeA, paragraphA, placeB, paragraphB));
      }
      for (let at = fromA; at < toA; at += 1) spread[a.ids[at] ?? 0] = 0;
    }
  return kept;
}

function against(spread: Float64Array, { from, ids, weights }: Vectors, keep: (paragraph: number) => void): void {
  let at = 0;
  for (let paragraph = 0; paragraph + 1 < from.length; paragraph += 1) {
    const to = from[paragraph + 1] ?? 0;
    let cosine = 0;
    for (; at < to; at += 1) cosine += (weights[at] ?? 0) * (spread[ids[at] ?? 0] ?? 0);
    if (cosine >= worthKeeping) keep(paragraph);
  }
}
