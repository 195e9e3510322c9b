import { candidates, type Candidate } from './candidates.ts';
import { compare, type Evidence } from './evidence.ts';
import { differentEvents, differentMeetings } from './meeting.ts';
import type { Reading, Unit } from './reading.ts';
import { accepted, contradicted, scoreOf, strengthOf } from './score.ts';
import { contradiction, type Slot } from './slots.ts';
import { twins } from './twins.ts';
import { restsOnNames } from './verdict.ts';

/** Two sentences that were weighed, with what became of them. */
export interface Weighed {
  readonly a: Unit;
  readonly b: Unit;
  /** Their places among their accounts' sentences. */
  readonly placeA: number;
  readonly placeB: number;
  readonly evidence: Evidence;
  readonly score: number;
  /** A number or date that the two of a pair give differently. */
  readonly contradiction: readonly [Slot, Slot] | null;
  /** Whether they make a pair, were told of different events, or share too little. */
  readonly outcome: 'pair' | 'another-event' | 'too-little';
}

/** Two sentences that do not read the same, before it is known whether either has a nearer one. */
interface Compared {
  readonly a: number;
  readonly b: number;
  readonly evidence: Evidence;
  readonly strength: number;
  readonly otherEvent: boolean;
  /** Neither of another event nor resting on names: no rule turns it down. */
  readonly eligible: boolean;
}

/** Just under even odds: what a rule turned down is never shown as likelier than what it let through. */
const vetoed = 0.499;

function compareAll(pairs: readonly Candidate[], a: Reading, b: Reading): Compared[] {
  const otherEvent = differentEvents(a, b);
  const result: Compared[] = [];
  for (const { a: placeA, b: placeB } of pairs) {
    const unitA = a.units[placeA];
    const unitB = b.units[placeB];
    // Sentences that read the same pair with their turn, not with each other's.
    if (!unitA || !unitB || unitA.wording === unitB.wording) continue;
    const evidence = compare(placeA, placeB, a, b);
    const other = otherEvent || differentMeetings(unitA, unitB);
    result.push({
      a: placeA,
      b: placeB,
      evidence,
      strength: strengthOf(evidence),
      otherEvent: other,
      eligible: !other && !restsOnNames(evidence),
    });
  }
  return result;
}

/**
 * Weighs every two sentences of two accounts that share enough to be looked at; `mayTellPart` are those of
 * which a clause may be told in both.
 */
export function weigh(
  a: Reading,
  b: Reading,
): { readonly weighed: Weighed[]; readonly mayTellPart: readonly Candidate[] } {
  const result: Weighed[] = [];
  const add = (
    placeA: number,
    placeB: number,
    evidence: Evidence,
    score: number,
    outcome: Weighed['outcome'],
    against: Weighed['contradiction'] = null,
  ) => {
    const unitA = a.units[placeA];
    const unitB = b.units[placeB];
    if (unitA && unitB)
      result.push({ a: unitA, b: unitB, placeA, placeB, evidence, score, outcome, contradiction: against });
  };
  for (const pair of twins(a, b)) add(pair.a, pair.b, compare(pair.a, pair.b, a, b), 1, 'pair');

  const { inWhole, mayTellPart } = candidates(a, b);
  const compared = compareAll(inWhole, a, b);
  const nearestToA = new Float64Array(a.units.length);
  const nearestToB = new Float64Array(b.units.length);
  for (const pair of compared) {
    // What a rule turns down is no sentence's nearest.
    if (!pair.eligible) continue;
    nearestToA[pair.a] = Math.max(nearestToA[pair.a] ?? 0, pair.strength);
    nearestToB[pair.b] = Math.max(nearestToB[pair.b] ?? 0, pair.strength);
  }
  for (const { a: placeA, b: placeB, evidence, strength, otherEvent, eligible } of compared) {
    const nearest = eligible && strength === nearestToA[placeA] && strength === nearestToB[placeB];
    const score = scoreOf(strength, nearest);
    if (score >= accepted && eligible) {
      const against = contradiction(a.units[placeA]?.slots ?? [], b.units[placeB]?.slots ?? []);
      add(placeA, placeB, evidence, against ? contradicted(score) : score, 'pair', against);
    } else add(placeA, placeB, evidence, Math.min(score, vetoed), otherEvent ? 'another-event' : 'too-little');
  }
  return { weighed: result, mayTellPart };
}
