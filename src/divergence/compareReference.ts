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
  const told = claims.map((ofOne) => strongest(ofOne, places));
  const result: Segment[] = [];
  places.slice(0, -1).forEach((start, at) => {
    const range = { start, end: places[at + 1] ?? text.length };
    const kinds = told.map((ofOne) => ofOne[at]);
    const kind = tellings.find((one) => kinds.includes(one)) ?? (isBlank(text, range) ? 'shared' : 'alone');
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
function claimsOn({ segments, omissions, inPart = [] }: Comparison): Claim[] {
  return [
    ...segments.flatMap(({ kind, counterpart }) => (counterpart === null ? [] : [{ range: counterpart, kind }])),
    ...omissions.map(({ counterpart }): Claim => ({ range: counterpart, kind: 'different' })),
    ...inPart.map((range): Claim => ({ range, kind: 'retold' })),
  ].filter(({ range }) => range.start < range.end);
}

/** What counts of several accounts, strongest first. */
const tellings = ['different', 'shared', 'retold'] as const;

/** What one account does with the words from each place to the next; a sentence that is retold may still share some of its words. */
function strongest(claims: readonly Claim[], places: readonly number[]): SegmentKind[] {
  const order = new Map(places.map((place, at) => [place, at]));
  const found = places.map((): SegmentKind => 'alone');
  for (const { range, kind } of claims) {
    const end = order.get(range.end) ?? 0;
    for (let at = order.get(range.start) ?? end; at < end; at += 1)
      if (kind === 'shared' || found[at] === 'alone' || (kind === 'different' && found[at] !== 'shared'))
        found[at] = kind;
  }
  return found;
}
