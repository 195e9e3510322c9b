import type { Link, ParagraphRef } from '../align/alignment.ts';
import type { Comparison, Omission, Segment } from './comparison.ts';
import { compareStatement } from './compareStatement.ts';
import { Confronted } from './confronted.ts';
import { withLeftOver } from './leftOver.ts';
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
  const segments: Segment[] = [];
  const omissions: Omission[] = [];
  const retold: StatementGroup[] = [];
  let at = 0;
  for (const group of groups) {
    const { texts, changes } = confronted.of(group);
    const [first, last] = [texts.a[0], texts.a.at(-1)];
    if (first === undefined || last === undefined || texts.b.length === 0 || first.start < at) continue;
    const compared = compareStatement(texts, changes);
    segments.push(...unpaired(own, { start: at, end: first.start }), ...compared.segments);
    omissions.push(...compared.omissions);
    if (compared.retold !== null) retold.push(compared.retold);
    at = last.end;
  }
  segments.push(...unpaired(own, { start: at, end: text.length }));
  return { segments, omissions: omissions.filter((one) => toldNowhere(one, segments)), retold };
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
