import type { ParagraphRef } from '../align/alignment.ts';
import { compare } from './compare.ts';
import type { Comparison, Segment } from './comparison.ts';
import { compareReference } from './compareReference.ts';
import type { Row } from './rows.ts';
import { noNames, type FindNames } from './terms.ts';

export interface ComparedParagraph {
  readonly ref: ParagraphRef;
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Against the row's anchor; null for the anchor itself, which is held against all others. */
  readonly comparison: Comparison | null;
}

export interface ComparedRow {
  readonly row: Row;
  /** Every paragraph of the row, in the order of its cells. */
  readonly paragraphs: readonly ComparedParagraph[];
}

/** Marks all that stands in a row. `textOf` gives the untouched text of a paragraph. */
export function compareRow(
  row: Row,
  textOf: (ref: ParagraphRef) => string,
  findNames: FindNames = noNames,
): ComparedRow {
  const reference = textOf(row.anchor);
  const placed = row.cells.flatMap(({ paragraphs }) => paragraphs);
  const compared = placed.map(({ ref, link }) => {
    const text = textOf(ref);
    return { ref, text, comparison: link === null ? null : compare({ ref, link, text }, reference, findNames) };
  });
  const others = compared.flatMap(({ comparison }) => comparison ?? []);
  return {
    row,
    paragraphs: compared.map(({ ref, text, comparison }) => ({
      ref,
      text,
      comparison,
      segments: comparison?.segments ?? compareReference(text, others, findNames),
    })),
  };
}
