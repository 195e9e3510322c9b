import { overlap, type Range } from '../model/range.ts';
import { clausesOf } from '../text/clauses.ts';
import type { StatementPair } from './alignment.ts';
import type { Candidate } from './candidates.ts';
import { compare, sharedOf, type Shared } from './evidence.ts';
import { differentEvents, differentMeetings } from './meeting.ts';
import type { Reading, Unit } from './reading.ts';
import { rounded } from './score.ts';
import { leastBeyondNames } from './verdict.ts';
import type { Weighed } from './weighing.ts';

/** A clause is told where so much of what the poorer of the two says stands in both. */
const leastOfPoorer = 1 / 3;

/**
 * Of two linked paragraphs, clauses that both tell although their sentences make no pair: a sentence of two statements,
 * of which one is told beside it, shares too little in whole, and so does one that is told together with another. Two
 * whole sentences have to share more, because nothing but themselves brings them together; these stand in paragraphs
 * that make another statement in common, and the question is only whether to say that nothing beside them tells it.
 */
export function toldInPart(
  pairs: readonly Weighed[],
  candidates: readonly Candidate[],
  a: Reading,
  b: Reading,
): StatementPair[] {
  const pairedA = new Set(pairs.map(({ placeA }) => placeA));
  const pairedB = new Set(pairs.map(({ placeB }) => placeB));
  const left = candidates.filter((one) => !pairedA.has(one.a) || !pairedB.has(one.b));
  if (left.length === 0 || differentEvents(a, b)) return [];
  return left
    .flatMap((one) => clausesTold(one.a, one.b, a, b))
    .sort((x, y) => y.score - x.score || x.a.start - y.a.start || x.b.start - y.b.start);
}

function clausesTold(placeA: number, placeB: number, a: Reading, b: Reading): StatementPair[] {
  const [unitA, unitB] = [a.units[placeA], b.units[placeB]];
  if (!unitA || !unitB || differentMeetings(unitA, unitB)) return [];
  if (compare(placeA, placeB, a, b).beyondNames < leastBeyondNames) return [];
  const shared = sharedOf(placeA, placeB, a, b);
  const [inA, inB] = [clauses(a, placeA, unitA), clauses(b, placeB, unitB)];
  return inA.flatMap((ofA) =>
    inB.flatMap((ofB): StatementPair[] => {
      const both = shared.filter((one) => !one.a.bonus && within(one.a, ofA.range) && within(one.b, ofB.range));
      const telling = beyondNames(both);
      if (sum(telling) < leastBeyondNames || isOneExpression(telling)) return [];
      const share = sum(both) / Math.min(ofA.mass, ofB.mass);
      if (share < leastOfPoorer) return [];
      return [{ a: ofA.withQuotes, b: ofB.withQuotes, score: rounded(Math.min(1, share)) }];
    }),
  );
}

/** Without names, and what they are made of: 普和 and 和習 show no more in common than 川普和習近平 does. */
function beyondNames(shared: readonly Shared[]): Shared[] {
  const names = shared.filter(({ a: { kind } }) => kind === 'name');
  return shared.filter(
    ({ a }) =>
      a.kind !== 'name' &&
      !names.some(({ a: name }) =>
        a.kind === 'phrase' ? overlap(a, name) : name.start <= a.start && a.end <= name.end,
      ),
  );
}

function sum(shared: readonly Shared[]): number {
  return shared.reduce((mass, { weight }) => mass + weight, 0);
}

/** One shared expression is a subject in common, not a statement: one that covers all that is shared on either side. */
function isOneExpression(shared: readonly Shared[]): boolean {
  const covers = (side: 'a' | 'b') =>
    shared.some((one) =>
      shared.every((other) => one[side].start <= other[side].start && other[side].end <= one[side].end),
    );
  return covers('a') || covers('b');
}

interface Clause {
  readonly range: Range;
  readonly withQuotes: Range;
  /** What it says, on the scale of what a sentence weighs in whole. */
  readonly mass: number;
}

function clauses(reading: Reading, place: number, unit: Unit): Clause[] {
  const text = reading.witness.paragraphs[unit.paragraph] ?? '';
  return clausesOf(text, unit.range).map((range) => ({
    range,
    withQuotes: withQuotes(text, range),
    mass: massIn(range, unit, reading.roots[place]),
  }));
}

function withQuotes(text: string, { start, end }: Range): Range {
  const [before = ''] = /["'“‘「『]*$/u.exec(text.slice(0, start)) ?? [];
  const [after = ''] = /^["'”’」』]*/u.exec(text.slice(end)) ?? [];
  return { start: start - before.length, end: end + after.length };
}

function massIn(range: Range, unit: Unit, roots: Float64Array | undefined): number {
  let mass = 0;
  for (let at = 0; at < unit.ids.length; at += 1) {
    const term = unit.terms.at(at);
    if (term.bonus || !within(term, range)) continue;
    const root = roots?.[at] ?? 0;
    mass += term.base * root * root;
  }
  return mass;
}

function within(term: Range, { start, end }: Range): boolean {
  return start <= term.start && term.start < end;
}
