import type { Link, ParagraphRef } from '../align/alignment.ts';
import type { Range } from '../model/range.ts';
import { compare } from './compare.ts';
import { cutAt } from './cutAt.ts';
import type { Comparison } from './comparison.ts';
import { side, type Side } from './side.ts';
import { noNames, type FindNames } from './terms.ts';
import { refKey } from './counterparts.ts';

/** What it takes to mark a row: how linked paragraphs compare, and where sentences are. */
export interface Comparer {
  /** How a paragraph compares with one that it is linked to: ranges into `ref`, counterparts into `other`. */
  compare(ref: ParagraphRef, other: ParagraphRef, link: Link | null): Comparison;
  /** A paragraph's sentences, in order; those of which another paragraph tells a clause, cut there. */
  sentences(ref: ParagraphRef): readonly Range[];
}

/**
 * Compares when asked. `textOf` gives the untouched text of a paragraph; `links` say which clauses are told in part. A row
 * asks for the sentences and comparisons of a paragraph over and over, and so do the rows that tell it too: each text is
 * taken apart once, and each two linked paragraphs are compared once each way.
 */
export function comparer(
  textOf: (ref: ParagraphRef) => string,
  findNames: FindNames = noNames,
  links: readonly Link[] = [],
): Comparer {
  const sides = new Map<string, Side>();
  const sideOf = (text: string) => {
    const known = sides.get(text) ?? side(text, findNames);
    sides.set(text, known);
    return known;
  };
  const told = clausesByParagraph(links);
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
    sentences: (ref) => cutAt(sideOf(textOf(ref)), told.get(refKey(ref)) ?? []),
  };
}

/** By paragraph, the clauses that some other tells although their sentences make no pair. */
function clausesByParagraph(links: readonly Link[]): ReadonlyMap<string, readonly Range[]> {
  const told = new Map<string, Range[]>();
  for (const { a, b, inPart = [] } of links)
    for (const pair of inPart)
      for (const [ref, range] of [
        [a, pair.a],
        [b, pair.b],
      ] as const) {
        const known = told.get(refKey(ref));
        if (known === undefined) told.set(refKey(ref), [range]);
        else known.push(range);
      }
  return told;
}
