import type { Evidence } from './evidence.ts';

/** The strength at which an editor is in two minds; see ARCHITECTURE.md for how it was found. */
const evenOdds = 0.72;

/**
 * Two sentences each of which has no nearer one in the other's account: an editor who looks for a counterpart ends
 * there. Anything between 1.2 and 1.4 gives about the same pairs.
 */
const nearestOfBoth = 1.3;

/** One shared expression is a subject in common, not a statement: so much of the weightiest one does not count. */
const subjectOnly = 0.15;

/**
 * What is shared, weighed down by what is not. Only sums, products and square roots, which every engine rounds alike.
 */
export function strengthOf({ mass, strongest, massA, massB }: Evidence): number {
  const counting = mass - subjectOnly * strongest;
  if (counting <= 0) return 0;
  const share = counting / Math.sqrt(massA * massB);
  return Math.sqrt(counting * Math.min(1, share));
}

/** Whether two sentences of these masses that share so much could be a pair: cheaper than weighing them. */
export function couldBeAccepted(mass: number, massA: number, massB: number): boolean {
  const least = evenOdds / nearestOfBoth;
  return mass * Math.min(1, mass / Math.sqrt(massA * massB)) >= least * least;
}

/** A score in [0, 1) that grows with the strength, 0.5 at even odds. */
export function scoreOf(strength: number, nearest: boolean): number {
  const weighed = nearest ? strength * nearestOfBoth : strength;
  return weighed / (weighed + evenOdds);
}

/** Three decimals: more would let two engines differ in the last bit of what is printed. */
export function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}

/** From here on a pair is one. */
export const accepted = 0.5;

/** What a number or date that the two give differently takes from the score: they still tell of one thing. */
export const contradictionWeight = 0.05;

export function contradicted(score: number): number {
  return Math.max(accepted, score - contradictionWeight);
}
