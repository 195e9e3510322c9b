import type { Link, ParagraphRef } from '../align/alignment.ts';
import type { Range } from '../model/range.ts';
import { compare } from './compare.ts';
import type { Comparison } from './comparison.ts';
import { side, type Side } from './side.ts';
import { noNames, type FindNames } from './terms.ts';
import { refKey } from './counterparts.ts';

/** What it takes to mark a row: how linked paragraphs compare, and where sentences are. */
export interface Comparer {
  /** How a paragraph compares with one that it is linked to: ranges into `ref`, counterparts into `other`. */
  compare(ref: ParagraphRef, other: ParagraphRef, link: Link | null): Comparison;
  /** A paragraph's sentences, in order. */
  sentences(ref: ParagraphRef): readonly Range[];
}

/**
 * Compares when asked. `textOf` gives the untouched text of a paragraph. A row asks for the sentences and comparisons of
 * a paragraph over and over, and so do the rows that tell it too: each text is taken apart once, and each two linked
 * paragraphs are compared once each way.
 */
export function comparer(textOf: (ref: ParagraphRef) => string, findNames: FindNames = noNames): Comparer {
  const sides = new Map<string, Side>();
  const sideOf = (text: string) => {
    const known = sides.get(text) ?? side(text, findNames);
    sides.set(text, known);
    return known;
  };
  const compared = new Map<Link, Map<string, Comparison>>();
  return {
    compare: (ref, other, link) => {
      const own = { ref, link, text: textOf(ref) };
      if (link === null) return compare(own, textOf(other), sideOf);
      const ofLink = compared.get(link) ?? new Map<string, Comparison>();
      compared.set(link, ofLink);
      const known = ofLink.get(refKey(ref)) ?? compare(own, textOf(other), sideOf);
      ofLink.set(refKey(ref), known);
      return known;
    },
    sentences: (ref) => sideOf(textOf(ref)).sentences,
  };
}
