import type { ParagraphRef } from '../align/alignment.ts';
import type { Comparer } from './comparer.ts';
import type { Comparison, Segment } from './comparison.ts';
import { compareReference } from './compareReference.ts';
import type { Placed, Row, Told } from './rows.ts';
import { withElsewhere, withMate } from './withElsewhere.ts';

/** A paragraph, and its text. */
export interface Written {
  readonly ref: ParagraphRef;
  readonly text: string;
}

export interface ComparedParagraph extends Written {
  /** What the paragraph's `comparison` is with: the row's anchor, or what it stands beside; null for the anchor. */
  readonly against: Written | null;
  /** Null for the anchor itself, which is held against all others. */
  readonly comparison: Comparison | null;
  /** The same, but what this row lacks and another row's anchor tells is marked as it compares with that. */
  readonly segments: readonly Segment[];
}

export interface ComparedRow {
  readonly row: Row;
  /** Every paragraph of the row, in the order of its cells. */
  readonly paragraphs: readonly ComparedParagraph[];
}

/** Marks all that stands in a row. `textOf` gives the untouched text of a paragraph. */
export function compareRow(row: Row, textOf: (ref: ParagraphRef) => string, comparer: Comparer): ComparedRow {
  const anchor = { ref: row.anchor, text: textOf(row.anchor) };
  const compareWith = (ref: ParagraphRef, { link, ...other }: Told) => comparer.compare(ref, other, link);

  const compared = row.cells.flatMap(({ paragraphs }) => paragraphs).map(inRow);
  const others = [
    ...compared.flatMap(({ comparison, against }) => (comparison !== null && against === anchor ? [comparison] : [])),
    ...row.toldElsewhere.map(({ link, ...ref }) => compareWith(ref, { ...row.anchor, link })),
  ];
  return {
    row,
    paragraphs: compared.map((paragraph) =>
      paragraph.comparison === null
        ? { ...paragraph, segments: compareReference(paragraph.text, comparer.sentences(paragraph.ref), others) }
        : paragraph,
    ),
  };

  function inRow({ ref, link, beside, elsewhere, mates }: Placed): ComparedParagraph {
    const text = textOf(ref);
    if (link === null && beside === null) return { ref, text, against: null, comparison: null, segments: [] };
    const against = beside === null ? anchor : { ref: plain(beside), text: textOf(beside) };
    const comparison = comparer.compare(ref, against.ref, beside?.link ?? link);
    const segments = elsewhere.reduce<readonly Segment[]>(
      (marked, other) => withElsewhere(marked, compareWith(ref, other).segments, plain(other)),
      comparison.segments,
    );
    const named = mates.reduce<readonly Segment[]>(
      (marked, mate) =>
        marked.some(isAlone)
          ? withMate(marked, compareWith(ref, mate).segments, plain(mate), comparer.sentences(ref))
          : marked,
      segments,
    );
    return { ref, text, against, comparison, segments: named };
  }
}

function isAlone({ kind }: Segment): boolean {
  return kind === 'alone';
}

function plain({ account, paragraph }: ParagraphRef): ParagraphRef {
  return { account, paragraph };
}
