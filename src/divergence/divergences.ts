import type { ParagraphRef } from '../align/alignment.ts';
import type { Range } from '../model/range.ts';
import type { Omission } from './comparison.ts';
import type { ComparedParagraph, ComparedRow } from './compareRow.ts';
import { refKey } from './counterparts.ts';
import { isParticle, terms } from './terms.ts';

/**
 * `different`: words that stand for other words, that the other text lacks, or that are lacking here; `retold`: a
 * sentence in other words; `alone`: what no other paragraph of the row tells; `beyond-base`: what several accounts tell
 * and the base does not. Particles alone (了, 的, 也) are none.
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
  /** What the row's anchor says there; null for `alone` and `beyond-base`. */
  readonly other: Quoted | null;
}

/** Every divergence, in the order of reading: row by row, account by account, from start to end. */
export function divergences(rows: readonly ComparedRow[]): Divergence[] {
  return rows.flatMap((compared) => compared.paragraphs.flatMap((paragraph) => inParagraph(compared, paragraph)));
}

function inParagraph(compared: ComparedRow, paragraph: ComparedParagraph): Divergence[] {
  const { row, paragraphs } = compared;
  const { comparison, segments } = paragraph;
  const anchor = paragraphs.find(({ ref }) => refKey(ref) === row.id);
  const make = (kind: DivergenceKind, range: Range, counterpart: Range | null): Divergence =>
    divergence(row.id, kind, quote(paragraph, range), counterpart && anchor ? quote(anchor, counterpart) : null);
  const alone = segments.filter(({ kind }) => kind === 'alone').map(({ range }) => make('alone', range, null));
  if (comparison === null) {
    const beyond = !row.inBase && paragraphs.length > 1;
    return [...(beyond ? [make('beyond-base', whole(paragraph), null)] : []), ...alone];
  }
  return [
    ...alone,
    ...comparison.retold.map(({ range, counterpart }) => make('retold', range, counterpart)),
    ...segments.flatMap(({ kind, range, counterpart }) =>
      kind === 'different' && counterpart !== null ? [make('different', range, counterpart)] : [],
    ),
    ...comparison.omissions
      .filter((omission) => !toldBeside(omission, paragraph, compared))
      .map(({ at, counterpart }) => make('different', { start: at, end: at }, counterpart)),
  ]
    .filter(({ words, other }) => !isTrifle(words) || !isTrifle(other?.words ?? ''))
    .sort(byPlace);
}

/** 了, 的, 也 and their like are marked where they differ, but no reader wants to stop at each. */
function isTrifle(words: string): boolean {
  return terms(words).every((term) => term.kind === 'mark' || isParticle(term));
}

/** Whether another paragraph of the same account, in the same row, has what this one lacks. */
function toldBeside({ counterpart }: Omission, { ref }: ComparedParagraph, { paragraphs }: ComparedRow): boolean {
  return paragraphs.some(
    (other) =>
      other.ref.account === ref.account &&
      other.ref.paragraph !== ref.paragraph &&
      other.segments.some(
        (segment) =>
          segment.counterpart !== null &&
          segment.counterpart.start < counterpart.end &&
          counterpart.start < segment.counterpart.end,
      ),
  );
}

function whole({ text }: ComparedParagraph): Range {
  return { start: 0, end: text.length };
}

function quote({ ref, text }: ComparedParagraph, range: Range): Quoted {
  return { ref, range, words: text.slice(range.start, range.end) };
}

function divergence(row: string, kind: DivergenceKind, told: Quoted, other: Quoted | null): Divergence {
  const id = [told, other].flatMap((one) =>
    one === null ? [] : `${refKey(one.ref)}.${one.range.start}-${one.range.end}`,
  );
  return { id: `${kind}.${id.join('~')}`, row, kind, other, ...told };
}

function byPlace(x: Divergence, y: Divergence): number {
  return (
    x.range.start - y.range.start ||
    y.range.end - x.range.end ||
    (x.other?.range.start ?? 0) - (y.other?.range.start ?? 0)
  );
}
