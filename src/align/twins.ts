import type { Reading } from './reading.ts';

/**
 * The pairs of sentences that read the same: first with first, second with second, and what one account has more often
 * with the other's last.
 */
export function twins(a: Reading, b: Reading): { readonly a: number; readonly b: number }[] {
  const result: { a: number; b: number }[] = [];
  for (const [wording, places] of a.byWording) {
    const others = b.byWording.get(wording);
    if (!others) continue;
    for (let turn = 0; turn < Math.max(places.length, others.length); turn += 1) {
      const place = places[Math.min(turn, places.length - 1)];
      const other = others[Math.min(turn, others.length - 1)];
      if (place !== undefined && other !== undefined) result.push({ a: place, b: other });
    }
  }
  return result;
}
