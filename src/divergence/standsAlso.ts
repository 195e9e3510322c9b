import { terms, type Term } from './terms.ts';
import { isTrifle } from './trifle.ts';

/**
 * Whether words stand somewhere in a text, however it is punctuated around them. Of a single character of a script without
 * blanks nothing is said: it is a part of another word as often as not.
 */
export function standsAlso(words: string, text: string): boolean {
  const sought = withoutMarksAround(terms(words));
  if (isTrifle(words) || (sought.length === 1 && sought[0]?.kind === 'character')) return false;
  const all = terms(text);
  return all.some((_, from) => sought.every(({ key }, at) => all[from + at]?.key === key));
}

function withoutMarksAround(all: readonly Term[]): readonly Term[] {
  return all.slice(all.findIndex(isTold), all.findLastIndex(isTold) + 1);
}

function isTold({ kind }: Term): boolean {
  return kind !== 'mark';
}
