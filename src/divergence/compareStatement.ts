import type { Comparison, Omission, Segment } from './comparison.ts';
import { isTime, readableTerms, trim, type Compared } from './readable.ts';
import { inOtherOrder } from './otherOrder.ts';
import type { StatementGroup } from './statementGroups.ts';
import { diffTerms, offset, type Change } from './termDiff.ts';
import { apart } from './standsFor.ts';
import { sharedStretches, sharedWeight, weight } from './share.ts';
import type { Term } from './terms.ts';

/**
 * Two statements that share less than this part of what the poorer one says are told in other words. At a third, every
 * second or third word is marked, and what is left of a line cannot be read; tried on the accounts of the shipped call.
 */
export const sharedAtLeast = 1 / 3;

/**
 * Shared stretches that count less than this stay unmarked in a statement told in other words: three Han characters,
 * two words of other scripts, one number. Below it, what is shared is as often chance.
 */
const worthMarking = 3;

interface ComparedStatement extends Pick<Comparison, 'segments' | 'omissions'> {
  readonly retold: StatementGroup | null;
}

/** Compares two aligned statements, each given as its terms; `b` is the reference's. Sharing less than `least`, one retells the other. */
export function compareStatement(
  texts: Compared,
  changes: readonly Change[] = readableTerms(texts, diffTerms(texts.a, texts.b)),
  least = sharedAtLeast,
): ComparedStatement {
  const stretches = sharedStretches(texts, changes);
  if (sharedWeight(texts, changes) < least * Math.min(weight(texts.a), weight(texts.b)))
    return inOtherWords(texts, changes, stretches);
  return { ...wordByWord(texts, apart(texts, changes)), retold: null };
}

function wordByWord(texts: Compared, changes: readonly Change[]): Pick<Comparison, 'segments' | 'omissions'> {
  const reordered = inOtherOrder(texts, changes);
  const omissions = changes
    .filter((change) => change.fromA === change.toA && !reordered.has(change))
    .map(({ fromA, fromB, toB }): Omission => {
      return { at: offset(texts.a, fromA), counterpart: rangeOf(texts.b, fromB, toB) };
    });
  const pieces = [
    ...changes.map((change) => {
      const there = reordered.get(change);
      return there
        ? segment(texts, { ...change, fromB: there.fromB, toB: there.toB }, 'shared')
        : segment(texts, change, 'different');
    }),
    ...sharedStretches(texts, changes).map((stretch) => segment(texts, stretch, 'shared')),
  ];
  return { segments: tidy(pieces), omissions };
}

/** All `retold` but for the shared stretches that mean something, and times that stand for one another. */
function inOtherWords(texts: Compared, changes: readonly Change[], stretches: readonly Change[]): ComparedStatement {
  const whole = {
    range: rangeOf(texts.a, 0, texts.a.length),
    counterpart: rangeOf(texts.b, 0, texts.b.length),
  };
  const kept: Segment[] = [
    ...stretches
      .map((stretch) => trim(texts, stretch))
      .filter(({ fromA, toA }) => weight(texts.a, fromA, toA) >= worthMarking)
      .map((stretch) => segment(texts, stretch, 'shared')),
    ...changes
      .filter((change) => isTime(texts, change) && shareTerm(texts, change))
      .map((change) => segment(texts, change, 'different')),
  ];
  const segments: Segment[] = [];
  let at = whole.range.start;
  for (const piece of [
    ...tidy(kept),
    segment(texts, { fromA: texts.a.length, toA: texts.a.length, fromB: 0, toB: 0 }, 'shared'),
  ]) {
    if (at < piece.range.start) {
      segments.push({ range: { start: at, end: piece.range.start }, kind: 'retold', counterpart: whole.counterpart });
    }
    if (piece.range.start < piece.range.end) segments.push(piece);
    at = piece.range.end;
  }
  return { segments, omissions: [], retold: whole };
}

/** 今年晚些時候 and 明年晚些時候 speak of one thing; 上個月 and 4月 may not. */
function shareTerm({ a, b }: Compared, { fromA, toA, fromB, toB }: Change): boolean {
  const keys = new Set(a.slice(fromA, toA).map(({ key }) => key));
  return b.slice(fromB, toB).some(({ key }) => keys.has(key));
}

function segment({ a, b }: Compared, { fromA, toA, fromB, toB }: Change, kind: Segment['kind']): Segment {
  return { range: rangeOf(a, fromA, toA), kind, counterpart: rangeOf(b, fromB, toB) };
}

/** In order, without the empty ones. */
function tidy(segments: readonly Segment[]): Segment[] {
  return segments.filter(({ range }) => range.start < range.end).sort((x, y) => x.range.start - y.range.start);
}

function rangeOf(list: readonly Term[], from: number, to: number): { start: number; end: number } {
  return { start: offset(list, from), end: offset(list, to) };
}
