import type { Link, ParagraphRef } from '../align/alignment.ts';
import { overlap, type Range } from '../model/range.ts';
import { refKey } from './counterparts.ts';

/** A stretch of a paragraph that is compared with one of the reference; ranges into the untouched texts. */
export interface StatementGroup {
  readonly range: Range;
  readonly counterpart: Range;
}

/**
 * A link's statement pairs as the paragraph `ref` sees them: its sentences, in order, none overlapping, each with its
 * counterpart. The better pair goes first; neighbours that share a counterpart, or whose counterparts are neighbours of
 * one sentence's, are one group, so that a sentence told in two is compared with both.
 */
export function statementGroups(link: Link, ref: ParagraphRef, text: string, reference: string): StatementGroup[] {
  const isA = refKey(link.a) === refKey(ref);
  const pairs = link.statements
    .map(({ a, b, score }) => ({ range: isA ? a : b, counterpart: isA ? b : a, score }))
    .filter(({ range, counterpart }) => range.start < range.end && counterpart.start < counterpart.end)
    .sort((x, y) => y.score - x.score || byPlace(x, y));
  let groups: StatementGroup[] = [];
  for (const pair of pairs) {
    const joined = groups.find(
      (group) =>
        (overlap(group.range, pair.range) && beside(group.counterpart, pair.counterpart, reference)) ||
        (overlap(group.counterpart, pair.counterpart) && beside(group.range, pair.range, text)),
    );
    if (joined === undefined) {
      if (groups.every((group) => !overlap(group.range, pair.range))) groups.push(pair);
      continue;
    }
    const hull = { range: span(joined.range, pair.range), counterpart: span(joined.counterpart, pair.counterpart) };
    const others = groups.filter((group) => group !== joined);
    if (others.every((group) => !overlap(group.range, hull.range))) groups = [...others, hull];
  }
  return groups.map(({ range, counterpart }) => ({ range, counterpart })).sort(byPlace);
}

function byPlace(x: StatementGroup, y: StatementGroup): number {
  return (
    x.range.start - y.range.start ||
    x.range.end - y.range.end ||
    x.counterpart.start - y.counterpart.start ||
    x.counterpart.end - y.counterpart.end
  );
}

export function span(x: Range, y: Range): Range {
  return { start: Math.min(x.start, y.start), end: Math.max(x.end, y.end) };
}

/** Whether nothing but punctuation and blanks parts the two, if anything does. */
export function beside(x: Range, y: Range, text: string): boolean {
  const between = text.slice(Math.min(x.end, y.end), Math.max(x.start, y.start));
  return overlap(x, y) || /^[\p{P}\p{Z}\s]*$/u.test(between);
}
