import type { Link, ParagraphRef } from '../align/alignment.ts';
import type { Range } from '../model/range.ts';
import type { Comparison, Omission, Segment } from './comparison.ts';
import { compareStatement } from './compareStatement.ts';
import { statementGroups, type StatementGroup } from './statementGroups.ts';
import { noNames, terms, type FindNames, type Term } from './terms.ts';

export type { Comparison, Omission, Segment, SegmentKind } from './comparison.ts';

/** A paragraph's text, and its link to the other one. */
export interface Linked {
  readonly ref: ParagraphRef;
  readonly link: Link | null;
  readonly text: string;
}

/** Holds a paragraph against the reference, inside the statements that are aligned and nowhere else. */
export function compare({ ref, link, text }: Linked, reference: string, findNames: FindNames = noNames): Comparison {
  const [ofText, ofReference] = [terms(text, findNames), terms(reference, findNames)];
  const groups = link === null ? [] : statementGroups(link, ref, text, reference);
  const segments: Segment[] = [];
  const omissions: Omission[] = [];
  const retold: StatementGroup[] = [];
  let at = 0;
  for (const group of groups) {
    const [own, others] = [inside(ofText, group.range), inside(ofReference, group.counterpart)];
    const compared = own.length === 0 || others.length === 0 ? null : compareStatement({ a: own, b: others });
    const start = own[0]?.start ?? 0;
    if (compared === null || start < at) continue;
    segments.push(...unpaired(ofText, { start: at, end: start }), ...compared.segments);
    omissions.push(...compared.omissions);
    if (compared.retold !== null) retold.push(compared.retold);
    at = own.at(-1)?.end ?? at;
  }
  segments.push(...unpaired(ofText, { start: at, end: text.length }));
  return { segments, omissions: omissions.filter((one) => toldNowhere(one, segments)), retold };
}

/** The terms that start inside the range, so that nothing smaller than a term is ever parted. */
function inside(list: readonly Term[], { start, end }: Range): Term[] {
  return list.filter((term) => term.start >= start && term.start < end);
}

function unpaired(list: readonly Term[], range: Range): Segment[] {
  if (range.start >= range.end) return [];
  const blank = inside(list, range).every(({ kind }) => kind === 'mark');
  return [{ range, kind: blank ? 'shared' : 'alone', counterpart: null }];
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
