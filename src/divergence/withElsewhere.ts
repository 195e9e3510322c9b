import type { ParagraphRef } from '../align/alignment.ts';
import { overlap, type Range } from '../model/range.ts';
import type { Segment } from './comparison.ts';
import { span } from './statementGroups.ts';

/**
 * A paragraph's segments, with those that have no counterpart in its row (alone, or words that the row lacks) marked as
 * they compare with `other`, the anchor of another row, as far as that has them.
 */
export function withElsewhere(
  segments: readonly Segment[],
  there: readonly Segment[],
  other: ParagraphRef,
): readonly Segment[] {
  return segments.flatMap((segment) => {
    if (!hasNothing(segment)) return [segment];
    const { start, end } = segment.range;
    return there.flatMap((part): Segment[] => {
      const range = { start: Math.max(start, part.range.start), end: Math.min(end, part.range.end) };
      if (range.start >= range.end) return [];
      // Of words that stand for others, a piece stands for nothing by itself.
      const whole = range.start === part.range.start && range.end === part.range.end;
      if (!isNothing(part) && (whole || part.kind !== 'different')) return [{ ...part, range, elsewhere: other }];
      if (!isNothing(part)) return [{ ...segment, range }];
      // Neither has it. Of a sentence that stood alone, it may now be a part only.
      return [segment.kind === 'alone' ? { ...part, range, counterpart: null } : { ...segment, range }];
    });
  });
}

/**
 * The same segments, where each sentence that is alone names `mate`, another paragraph of the row, if that has
 * something of it; `there` is how the paragraph compares with the mate.
 */
export function withMate(
  segments: readonly Segment[],
  there: readonly Segment[],
  mate: ParagraphRef,
  sentences: readonly Range[],
): readonly Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const pieces = segment.kind === 'alone' ? piecesOf(segment.range, sentences) : [segment.range];
    pieces.forEach((range, place) => {
      const has = segment.kind === 'alone' && there.some((part) => overlap(part.range, range) && !isNothing(part));
      const last = result.at(-1);
      if (place > 0 && last !== undefined && (last.alsoIn ?? []).includes(mate) === has)
        result[result.length - 1] = { ...last, range: span(last.range, range) };
      else result.push(has ? { ...segment, range, alsoIn: [...(segment.alsoIn ?? []), mate] } : { ...segment, range });
    });
  }
  return result;
}

/** A stretch cut where sentences begin. */
function piecesOf({ start, end }: Range, sentences: readonly Range[]): Range[] {
  const cuts = sentences.map((sentence) => sentence.start).filter((cut) => cut > start && cut < end);
  return [start, ...cuts].map((from, place) => ({ start: from, end: cuts[place] ?? end }));
}

/** Nothing, or no more than a blank. */
function isNothing(segment: Segment): boolean {
  return segment.counterpart === null || hasNothing(segment);
}

/** Whether a segment says that what it is compared with has nothing of the kind. */
function hasNothing({ kind, counterpart, elsewhere }: Segment): boolean {
  if (elsewhere !== undefined) return false;
  return kind === 'alone' || (kind === 'different' && (counterpart === null || counterpart.start === counterpart.end));
}
