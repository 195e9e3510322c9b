import type { Evidence } from './evidence.ts';

/** Shared mass times its share in the two sentences at which an editor is in two minds; learned, see ARCHITECTURE.md. */
export const evenOdds = 0.88;

/**
 * A score in [0, 1) that grows with what is shared and with its share in both sentences, 0.5 at even odds. Only sums,
 * products and square roots, which every engine rounds alike.
 */
export function scoreOf({ mass, massA, massB }: Evidence): number {
  if (mass <= 0) return 0;
  const whole = Math.sqrt(massA * massB);
  const strength = Math.sqrt(mass * Math.min(1, mass / whole));
  return strength / (strength + evenOdds);
}

/** Three decimals: more would let two engines differ in the last bit of what is printed. */
export function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}

/** From here on a pair is one. */
export const accepted = 0.5;
