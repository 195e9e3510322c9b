import type { Paragraph } from '../model/call.ts';
import type { Range } from '../model/range.ts';
import { cutsCharacter } from './characters.ts';
import { hash } from './hash.ts';
import type { Quote } from './passage.ts';

/** A stretch of an account, in UTF-16 code units of its paragraph's untouched text. */
export interface Place {
  readonly paragraph: Pick<Paragraph, 'id' | 'text' | 'formerIds'>;
  readonly range: Range;
}

type Paragraphs = readonly Place['paragraph'][];

/** Every place that holds exactly the quoted words, in the account's order; overlapping ones included. */
export function placesOf(quote: Quote, paragraphs: Paragraphs): Place[] {
  return paragraphs.flatMap((paragraph) =>
    (quote.kind === 'whole' ? rangesOf(quote.words, paragraph.text) : rangesBetween(quote, paragraph.text))
      // An e is not found in an é that is written as two characters, nor a person in a family of one emoji.
      .filter(({ start, end }) => !cutsCharacter(paragraph.text, start) && !cutsCharacter(paragraph.text, end))
      .map((range) => ({ paragraph, range })),
  );
}

/** Every place in a text that holds exactly the words. */
export function rangesOf(words: string, text: string): Range[] {
  if (words === '') return [];
  const found: Range[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length });
  return found;
}

function rangesBetween({ first, last, length, hash: whole }: Extract<Quote, { kind: 'ends' }>, text: string): Range[] {
  return rangesOf(first, text).flatMap(({ start }) => {
    // A code point is two units at most.
    const points = Array.from(text.slice(start, start + 2 * length)).slice(0, length);
    const words = points.join('');
    const same = points.length === length && words.endsWith(last) && hash(words) === whole;
    return same ? [{ start, end: start + words.length }] : [];
  });
}
