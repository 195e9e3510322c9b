import type { Link, ParagraphRef } from '../align/alignment.ts';
import { overlap, type Range } from '../model/range.ts';
import { isBlank } from './blank.ts';
import type { Segment } from './comparison.ts';
import { refKey } from './counterparts.ts';
import type { Side } from './side.ts';
import type { StatementGroup } from './statementGroups.ts';
import { termsIn } from './terms.ts';

/**
 * The clauses that the paragraph `ref` and the other of the link both tell although their sentences make no pair, best
 * first; not those of sentences that the groups compare with one another.
 */
export function clausesInPart(
  { a, inPart = [] }: Link,
  ref: ParagraphRef,
  [own, reference]: readonly [Side, Side],
  groups: readonly StatementGroup[],
): StatementGroup[] {
  const isA = refKey(a) === refKey(ref);
  return inPart
    .flatMap((pair): StatementGroup[] => {
      const [range, counterpart] = [inTerms(own, isA ? pair.a : pair.b), inTerms(reference, isA ? pair.b : pair.a)];
      return range === null || counterpart === null ? [] : [{ range, counterpart }];
    })
    .filter((part) =>
      groups.every(({ range, counterpart }) => !overlap(range, part.range) || !overlap(counterpart, part.counterpart)),
    );
}

/** The same stretch, parting no term. */
function inTerms({ terms }: Side, range: Range): Range | null {
  const inside = termsIn(terms, range);
  const [first, last] = [inside[0], inside.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** Those of the sentences that no group has, to be compared like groups; the better of two that overlap. */
export function leftToParts(parts: readonly StatementGroup[], groups: readonly StatementGroup[]): StatementGroup[] {
  const result: StatementGroup[] = [];
  for (const part of parts)
    if (![...groups, ...result].some(({ range }) => overlap(range, part.range))) result.push(part);
  return result;
}

/**
 * The segments, where words of a compared sentence that its counterpart lacks are told in other words if another sentence
 * of the reference tells their clause.
 */
export function withParts(
  segments: readonly Segment[],
  parts: readonly StatementGroup[],
  text: string,
): { readonly segments: Segment[]; readonly retold: StatementGroup[] } {
  const retold = new Map<StatementGroup, StatementGroup>();
  const result = segments.flatMap((segment): Segment[] => {
    const { range, kind, counterpart } = segment;
    if (kind !== 'different' || (counterpart !== null && counterpart.start < counterpart.end)) return [segment];
    const part = parts.find((one) => overlap(one.range, range));
    if (part === undefined) return [segment];
    const told = { start: Math.max(range.start, part.range.start), end: Math.min(range.end, part.range.end) };
    if (isBlank(text, told)) return [segment];
    const before = retold.get(part)?.range.start ?? told.start;
    retold.set(part, { range: { start: before, end: told.end }, counterpart: part.counterpart });
    const pieces: Segment[] = [
      { ...segment, range: { start: range.start, end: told.start } },
      { range: told, kind: 'retold', counterpart: part.counterpart },
      { ...segment, range: { start: told.end, end: range.end } },
    ];
    return pieces.filter((piece) => piece.range.start < piece.range.end);
  });
  return { segments: result, retold: [...retold.values()] };
}
