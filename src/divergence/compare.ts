import type { Link, ParagraphRef } from '../align/alignment.ts';
import type { Range } from '../model/range.ts';
import type { Comparison, Omission, Segment } from './comparison.ts';
import { compareStatement, sharedAtLeast } from './compareStatement.ts';
import { Confronted } from './confronted.ts';
import { cutAt } from './cutAt.ts';
import { clausesInPart, leftToParts, withParts } from './inPart.ts';
import { alike, withLeftOver } from './leftOver.ts';
import { side, type Side } from './side.ts';
import { statementGroups, type StatementGroup } from './statementGroups.ts';
import { noNames } from './terms.ts';
import { unpaired } from './unpaired.ts';

/** A paragraph's text, and its link to the reference. */
export interface Linked {
  readonly ref: ParagraphRef;
  readonly link: Link | null;
  readonly text: string;
}

/** Holds a paragraph against the reference, inside the statements that correspond and nowhere else. */
export function compare(
  { ref, link, text }: Linked,
  reference: string,
  sideOf: (text: string) => Side = (one) => side(one, noNames),
): Comparison {
  const [own, other] = [sideOf(text), sideOf(reference)];
  const confronted = new Confronted(own, other);
  const groups = link === null ? [] : withLeftOver(statementGroups(link, ref, text, reference), own, other, confronted);
  const inPart = link === null ? [] : clausesInPart(link, ref, [own, other], groups);
  const parts = leftToParts(inPart, groups);
  const standing = {
    text,
    sentences: cutAt(
      own,
      parts.map(({ range }) => range),
    ),
  };
  const segments: Segment[] = [];
  const omissions: Omission[] = [];
  const retold: StatementGroup[] = [];
  let at = 0;
  for (const group of [...groups, ...parts].sort((x, y) => x.range.start - y.range.start)) {
    const { texts, changes } = confronted.of(group);
    const [first, last] = [texts.a[0], texts.a.at(-1)];
    if (first === undefined || last === undefined || texts.b.length === 0 || first.start < at) continue;
    const isPart = parts.includes(group);
    const compared = compareStatement(texts, changes, isPart ? alike : sharedAtLeast);
    const lacking = compared.omissions.filter((one) => isPart || !inPart.some((part) => holds(part.counterpart, one)));
    segments.push(...unpaired(standing, { start: at, end: first.start }), ...compared.segments);
    omissions.push(...lacking);
    if (compared.retold !== null) retold.push(compared.retold);
    at = last.end;
  }
  segments.push(...unpaired(standing, { start: at, end: text.length }));
  const told = withParts(
    segments,
    inPart.filter((part) => !parts.includes(part)),
    text,
  );
  return {
    segments: told.segments,
    omissions: omissions.filter((one) => toldNowhere(one, segments)),
    retold: [...retold, ...told.retold].sort((x, y) => x.range.start - y.range.start),
    ...(inPart.length > 0 ? { inPart: inPart.map(({ counterpart }) => counterpart) } : {}),
  };
}

/** A sentence of the reference may be told in two of the paragraph's; what one of them lacks, the other may have. */
function toldNowhere({ counterpart }: Omission, segments: readonly Segment[]): boolean {
  return segments.every(
    (segment) =>
      segment.kind === 'retold' ||
      segment.counterpart === null ||
      segment.counterpart.end <= counterpart.start ||
      segment.counterpart.start >= counterpart.end,
  );
}

function holds(clause: Range, { counterpart }: Omission): boolean {
  return clause.start <= counterpart.start && counterpart.end <= clause.end;
}
