import type { Range } from '../model/range.ts';
import { quotations } from '../text/quotations.ts';
import type { Term } from '../text/terms.ts';
import type { ReadSentence } from './readAccount.ts';
import { tokensIn, written } from './written.ts';

/** A stretch of a sentence that people read as a word of its own, to look for in another. */
export interface Sought extends Range {
  /** As it stands in the sentence. */
  readonly words: string;
  /** The same, folded. */
  readonly written: string;
  /** What it may mean, as keys of terms; none for a stretch that is looked for as it is written only. */
  readonly keys: readonly string[];
  readonly base: number;
}

/** Only a rare word tells what a sentence is about. */
const rareWord = 1;

/** A longer quotation is a sentence, not a word. UTF-16 code units. */
const longestQuoted = 16;

/** One character that is no digit is more often a piece of a word than a word: 一, 兩. */
const fewestCharacters = 2;

/** A pair of characters is no word: it may be the end of one and the start of the next. */
function isWord({ kind, base }: Term): boolean {
  return kind === 'word' ? base >= rareWord : kind !== 'phrase';
}

function sameRange(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}

/**
 * The words of a sentence that a search shows, the most telling first, none overlapping: names, concepts of the glossary,
 * numbers, dates, rare words and short quotations. In Chinese, what is none of these cannot be told from two halves of
 * words without a dictionary. A sentence that has none of them is looked for clause by clause.
 */
export function soughtIn({ passage, text, tokens, whole, clauses }: ReadSentence): Sought[] {
  const stretch = ({ start, end }: Range, keys: readonly string[], base: number): Sought => ({
    start,
    end,
    written: written(tokensIn(tokens, { start, end })),
    words: text.slice(start - passage.range.start, end - passage.range.start),
    keys,
    base,
  });
  const terms = whole.terms.filter(isWord);
  const told = terms
    .filter((term, at) => terms.findIndex((other) => sameRange(other, term)) === at)
    .map((term) => {
      // A form that may mean several things is one word.
      const meanings = terms.filter((other) => sameRange(other, term));
      return stretch(
        term,
        meanings.map(({ key }) => key),
        meanings.reduce((sum, { base }) => sum + base, 0),
      );
    });
  const quoted = quotations(text)
    .map(({ start, end }) => ({ start: start + passage.range.start, end: end + passage.range.start }))
    .flatMap((range) => {
      const inside = tokensIn(tokens, range);
      const [first, last] = [inside[0], inside.at(-1)];
      return first && last ? [stretch({ start: first.start, end: last.end }, [], rareWord)] : [];
    })
    .filter(({ words }) => words.length <= longestQuoted);
  const result: Sought[] = [];
  const all = [...told, ...quoted].filter(({ words }) => words.length >= fewestCharacters || /\d/u.test(words));
  for (const one of all.sort((x, y) => y.base - x.base || x.start - y.start || y.end - x.end))
    if (!result.some(({ start, end }) => start < one.end && one.start < end)) result.push(one);
  return result.length > 0 ? result : clauses.map(({ range }) => stretch(range, [], 0));
}

/** Whether a sentence has a sought word, as it is written or in another word for the same. */
export function stands({ keys, written: words }: Sought, sentence: ReadSentence): boolean {
  return keys.some((key) => sentence.keys.has(key)) || (words !== '' && sentence.written.includes(words));
}
