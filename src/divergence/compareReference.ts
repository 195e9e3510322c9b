import type { Range } from '../model/range.ts';
import type { Comparison, Segment, SegmentKind } from './comparison.ts';
import { isBlank } from './blank.ts';
import { unpaired } from './unpaired.ts';

/**
 * The reference paragraph of a row held against all others in it: what some tell differently (or lack in a sentence
 * that they have) is `different`, a sentence that none has is `alone`, what is in other words wherever it is told is `retold`, all
 * else `shared`. Segments follow one another from 0 to the text's length; they have no one counterpart.
 */
export function compareReference(text: string, sentences: readonly Range[], others: readonly Comparison[]): Segment[] {
  const claims = others.map(claimsOn);
  const edges = [0, text.length, ...claims.flat().flatMap(({ range }) => [range.start, range.end])];
  const places = [...new Set(edges)].sort((a, b) => a - b);
  const result: Segment[] = [];
  places.slice(0, -1).forEach((start, at) => {
    const range = { start, end: places[at + 1] ?? text.length };
    const kind = kindOf(range, text, claims);
    const last = result.at(-1);
    if (last?.kind === kind)
      result[result.length - 1] = { ...last, range: { start: last.range.start, end: range.end } };
    else result.push({ range, kind, counterpart: null });
  });
  return result.flatMap((segment) =>
    segment.kind === 'alone' ? unpaired({ text, sentences }, segment.range) : [segment],
  );
}

interface Claim {
  /** In the reference. */
  readonly range: Range;
  readonly kind: SegmentKind;
}

/** What one paragraph does with the reference's words. */
function claimsOn({ segments, omissions }: Comparison): Claim[] {
  return [
    ...segments.flatMap(({ kind, counterpart }) => (counterpart === null ? [] : [{ range: counterpart, kind }])),
    ...omissions.map(({ counterpart }): Claim => ({ range: counterpart, kind: 'different' })),
  ].filter(({ range }) => range.start < range.end);
}

function kindOf(range: Range, text: string, claims: readonly (readonly Claim[])[]): SegmentKind {
  const kinds = new Set(claims.map((ofOne) => strongest(range, ofOne)));
  for (const kind of ['different', 'shared', 'retold'] as const) if (kinds.has(kind)) return kind;
  return isBlank(text, range) ? 'shared' : 'alone';
}

/** A sentence that is retold as a whole may still share some of its words. */
function strongest({ start, end }: Range, claims: readonly Claim[]): SegmentKind {
  let found: SegmentKind = 'alone';
  for (const { range, kind } of claims) {
    if (range.start > start || end > range.end) continue;
    if (kind === 'shared') return kind;
    if (kind === 'different' || found === 'alone') found = kind;
  }
  return found;
}
