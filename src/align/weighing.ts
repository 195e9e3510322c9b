import { candidates } from './candidates.ts';
import { compare, massOf, type Evidence } from './evidence.ts';
import { differentEvents, differentMeetings } from './meeting.ts';
import type { Reading, Unit } from './reading.ts';
import { accepted, scoreOf, strengthOf } from './score.ts';
import { twins } from './twins.ts';
import { becauseOf, restsOnNames, type Because } from './verdict.ts';

/** Two sentences that were weighed, with what became of them. */
export interface Weighed {
  readonly a: Unit;
  readonly b: Unit;
  readonly evidence: Evidence;
  readonly score: number;
  /** Null for a pair. */
  readonly because: Because | null;
}

/** Two sentences that do not read the same, before it is known whether either has a nearer one. */
interface Compared {
  readonly a: number;
  readonly b: number;
  readonly evidence: Evidence;
  readonly strength: number;
  readonly otherEvent: boolean;
}

/** Just under even odds: what a rule turned down is never shown as likelier than what it let through. */
const vetoed = 0.499;

/** The greatest strength for each sentence of one side. */
function greatest(compared: readonly Compared[], side: (pair: Compared) => number): Map<number, number> {
  const result = new Map<number, number>();
  for (const pair of compared) {
    if (!pair.otherEvent && pair.strength > (result.get(side(pair)) ?? 0)) result.set(side(pair), pair.strength);
  }
  return result;
}

function judged(evidence: Evidence, score: number, otherEvent: boolean): Pick<Weighed, 'score' | 'because'> {
  if (otherEvent) return { score: Math.min(score, vetoed), because: 'another-event' };
  if (score >= accepted && !restsOnNames(evidence)) return { score, because: null };
  return { score: Math.min(score, vetoed), because: becauseOf(evidence) };
}

/** Weighs every two sentences of two accounts that share enough to be looked at. */
export function weigh(a: Reading, b: Reading): Weighed[] {
  const massA = a.units.map((unit) => massOf(unit, a));
  const massB = b.units.map((unit) => massOf(unit, b));
  const otherEvent = differentEvents(a, b);
  const result: Weighed[] = [];
  for (const pair of twins(a, b)) {
    const [unitA, unitB] = [a.units[pair.a], b.units[pair.b]];
    if (!unitA || !unitB) continue;
    const evidence = compare(unitA, unitB, a, b, massA[pair.a] ?? 0, massB[pair.b] ?? 0);
    result.push({ a: unitA, b: unitB, evidence, score: 1, because: null });
  }
  const compared: Compared[] = [];
  for (const pair of candidates(a, b)) {
    const [unitA, unitB] = [a.units[pair.a], b.units[pair.b]];
    // Sentences that read the same pair with their turn, not with each other's.
    if (!unitA || !unitB || unitA.wording === unitB.wording) continue;
    const evidence = compare(unitA, unitB, a, b, massA[pair.a] ?? 0, massB[pair.b] ?? 0);
    const strength = restsOnNames(evidence) ? 0 : strengthOf(evidence);
    compared.push({ ...pair, evidence, strength, otherEvent: otherEvent || differentMeetings(unitA, unitB) });
  }
  const nearestToA = greatest(compared, (pair) => pair.a);
  const nearestToB = greatest(compared, (pair) => pair.b);
  for (const pair of compared) {
    const [unitA, unitB] = [a.units[pair.a], b.units[pair.b]];
    if (!unitA || !unitB) continue;
    const nearest =
      pair.strength > 0 && pair.strength === nearestToA.get(pair.a) && pair.strength === nearestToB.get(pair.b);
    const score = scoreOf(strengthOf(pair.evidence), nearest);
    result.push({ a: unitA, b: unitB, evidence: pair.evidence, ...judged(pair.evidence, score, pair.otherEvent) });
  }
  return result;
}
