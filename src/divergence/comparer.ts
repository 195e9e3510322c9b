import type { Link, ParagraphRef } from '../align/alignment.ts';
import type { Range } from '../model/range.ts';
import { compare } from './compare.ts';
import type { Comparison } from './comparison.ts';
import { side } from './side.ts';
import { noNames, type FindNames } from './terms.ts';

/** What it takes to mark a row: how linked paragraphs compare, and where sentences are. */
export interface Comparer {
  /** How a paragraph compares with one that it is linked to: ranges into `ref`, counterparts into `other`. */
  compare(ref: ParagraphRef, other: ParagraphRef, link: Link | null): Comparison;
  /** A paragraph's sentences, in order. */
  sentences(ref: ParagraphRef): readonly Range[];
}

/** Compares when asked. `textOf` gives the untouched text of a paragraph. */
export function comparer(textOf: (ref: ParagraphRef) => string, findNames: FindNames = noNames): Comparer {
  return {
    compare: (ref, other, link) => compare({ ref, link, text: textOf(ref) }, textOf(other), findNames),
    sentences: (ref) => side(textOf(ref), findNames).sentences,
  };
}
