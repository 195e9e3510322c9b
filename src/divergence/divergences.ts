import type { ParagraphRef } from '../align/alignment.ts';
import type { Range } from '../model/range.ts';
import type { Omission, Segment } from './comparison.ts';
import type { ComparedParagraph, ComparedRow, Written } from './compareRow.ts';
import { refKey } from './counterparts.ts';
import type { Row } from './rows.ts';
import type { StatementGroup } from './statementGroups.ts';
import { isTrifle } from './trifle.ts';

/**
 * `different`: words that stand for other words, that the other text lacks, or that are lacking here; `retold`: a
 * sentence in other words; `alone`: what no other paragraph of the row tells, nor one that it is linked to elsewhere;
 * `beyond-base`: what several tell and the paragraph that they are compared with does not, listed at the first of them.
 * Particles alone (了, 的, 也) are none.
 */
export type DivergenceKind = 'different' | 'retold' | 'alone' | 'beyond-base';

/** Words where they stand; the range is into the paragraph's untouched text, and empty where words are lacking. */
export interface Quoted {
  readonly ref: ParagraphRef;
  readonly range: Range;
  readonly words: string;
}

/** One place to stop at when going from difference to difference. */
export interface Divergence extends Quoted {
  /** Of the paragraphs and ranges involved: the same as long as these are. */
  readonly id: string;
  readonly row: string;
  readonly kind: DivergenceKind;
  /**
   * What it is held against says there: the row's anchor, what it stands beside, or another row's anchor that tells it;
   * null for `alone` and `beyond-base`.
   */
  readonly other: Quoted | null;
}

/** Every divergence, in the order of reading: row by row, account by account, from start to end. */
export function divergences(rows: readonly ComparedRow[]): Divergence[] {
  const texts = new Map(rows.flatMap(({ paragraphs }) => paragraphs.map(({ ref, text }) => [refKey(ref), text])));
  return rows.flatMap((compared) =>
    compared.paragraphs.flatMap((paragraph) => inParagraph(compared, paragraph, (ref) => texts.get(refKey(ref)) ?? '')),
  );
}

function inParagraph(
  compared: ComparedRow,
  paragraph: ComparedParagraph,
  textOf: (ref: ParagraphRef) => string,
): Divergence[] {
  const { row, paragraphs } = compared;
  const { comparison, against, segments } = paragraph;
  const before = paragraphs.slice(0, paragraphs.indexOf(paragraph));
  const alone = segments
    .filter(
      ({ kind, alsoIn = [] }) =>
        kind === 'alone' && !alsoIn.some((ref) => before.some((one) => lists(one, ref, paragraph))),
    )
    .map(({ range, alsoIn = [] }) =>
      divergence(row, alsoIn.length > 0 ? 'beyond-base' : 'alone', quote(paragraph, range), null),
    );
  if (comparison === null || against === null) {
    const beyond = !row.inBase && paragraphs.length + row.toldElsewhere.length > 1;
    return [...(beyond ? [divergence(row, 'beyond-base', quote(paragraph, whole(paragraph)), null)] : []), ...alone];
  }
  const make = (kind: DivergenceKind, range: Range, counterpart: Range, elsewhere?: ParagraphRef): Divergence => {
    const other = elsewhere === undefined ? against : { ref: elsewhere, text: textOf(elsewhere) };
    return divergence(row, kind, quote(paragraph, range), quote(other, counterpart));
  };
  return [
    ...alone,
    ...comparison.retold.map(({ range, counterpart }) => make('retold', range, counterpart)),
    ...retoldElsewhere(segments).map(({ range, counterpart, elsewhere }) =>
      make('retold', range, counterpart, elsewhere),
    ),
    ...segments.flatMap(({ kind, range, counterpart, elsewhere }) =>
      kind === 'different' && counterpart !== null ? [make('different', range, counterpart, elsewhere)] : [],
    ),
    ...comparison.omissions
      .filter((omission) => !toldBeside(omission, paragraph, compared))
      .map(({ at, counterpart }) => make('different', { start: at, end: at }, counterpart)),
  ]
    .filter(({ words, other }) => !isTrifle(words) || !isTrifle(other?.words ?? ''))
    .sort(byPlace);
}

/** Whether `one`, which is the paragraph `ref`, already tells of what it has in common with the paragraph. */
function lists(one: ComparedParagraph, ref: ParagraphRef, paragraph: ComparedParagraph): boolean {
  const key = refKey(paragraph.ref);
  return (
    refKey(one.ref) === refKey(ref) &&
    one.segments.some(({ alsoIn = [] }) => alsoIn.some((other) => refKey(other) === key))
  );
}

interface RetoldElsewhere extends StatementGroup {
  readonly elsewhere: ParagraphRef;
}

/** The segments that one sentence of another row's anchor retells, as one stretch. */
function retoldElsewhere(segments: readonly Segment[]): RetoldElsewhere[] {
  const found = new Map<string, RetoldElsewhere>();
  for (const { kind, range, counterpart, elsewhere } of segments) {
    if (kind !== 'retold' || counterpart === null || elsewhere === undefined) continue;
    const id = `${refKey(elsewhere)}.${counterpart.start}-${counterpart.end}`;
    const start = found.get(id)?.range.start ?? range.start;
    found.set(id, { range: { start, end: range.end }, counterpart, elsewhere });
  }
  return [...found.values()];
}

/** Whether another paragraph of the same account, in the same row, has what this one lacks. */
function toldBeside(
  { counterpart }: Omission,
  { ref, against }: ComparedParagraph,
  { paragraphs }: ComparedRow,
): boolean {
  return paragraphs.some(
    (other) =>
      other.ref.account === ref.account &&
      other.ref.paragraph !== ref.paragraph &&
      other.against?.ref === against?.ref &&
      other.segments.some(
        (segment) =>
          segment.counterpart !== null &&
          segment.elsewhere === undefined &&
          segment.counterpart.start < counterpart.end &&
          counterpart.start < segment.counterpart.end,
      ),
  );
}

function whole({ text }: Written): Range {
  return { start: 0, end: text.length };
}

function quote({ ref, text }: Written, range: Range): Quoted {
  return { ref, range, words: text.slice(range.start, range.end) };
}

function divergence(row: Row, kind: DivergenceKind, { ref, range, words }: Quoted, other: Quoted | null): Divergence {
  // Tens of thousands in a long call: no list and no copy of one is made for each.
  const told = `${kind}.${refKey(ref)}.${range.start}-${range.end}`;
  const id = other === null ? told : `${told}~${refKey(other.ref)}.${other.range.start}-${other.range.end}`;
  return { id, row: row.id, kind, other, ref, range, words };
}

function byPlace(x: Divergence, y: Divergence): number {
  return (
    x.range.start - y.range.start ||
    y.range.end - x.range.end ||
    (x.other?.range.start ?? 0) - (y.other?.range.start ?? 0)
  );
}
