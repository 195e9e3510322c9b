import type { Paragraph } from '../model/call.ts';
import type { Range } from '../model/range.ts';
import { hash } from './hash.ts';

/** What a link says of a passage: its place, its words, and what stands around them. */
export interface Passage {
  readonly account: string;
  readonly paragraph: string;
  readonly quote: Quote;
  /** Up to `contextLength` code points before and after; empty at a paragraph's ends. */
  readonly before: string;
  readonly after: string;
}

/** The exact words of a short passage; of a long one its two ends, its length in code points and a hash of it all. */
export type Quote =
  | { readonly kind: 'whole'; readonly words: string }
  | {
      readonly kind: 'ends';
      readonly first: string;
      readonly last: string;
      readonly length: number;
      readonly hash: string;
    };

/**
 * Up to here the words themselves go into the link. A percent-encoded Han character takes nine characters of a URL, and
 * a link of one passage is to stay under 700: 24 words and twice 8 of context are 360.
 */
const wholeLength = 24;
const endLength = 10;
const contextLength = 8;

/** Describes a stretch of a paragraph, in UTF-16 code units, so that it can be found again by its words. */
export function describe(account: string, paragraph: Pick<Paragraph, 'id' | 'text'>, range: Range): Passage {
  const words = paragraph.text.slice(range.start, range.end);
  const points = Array.from(words);
  return {
    account,
    paragraph: paragraph.id,
    quote:
      points.length <= wholeLength
        ? { kind: 'whole', words }
        : {
            kind: 'ends',
            first: points.slice(0, endLength).join(''),
            last: points.slice(-endLength).join(''),
            length: points.length,
            hash: hash(words),
          },
    before: Array.from(paragraph.text.slice(0, range.start)).slice(-contextLength).join(''),
    after: Array.from(paragraph.text.slice(range.end)).slice(0, contextLength).join(''),
  };
}

/** What a reader can be shown of the words that a link carries. */
export function wordsCarried(quote: Quote): string {
  return quote.kind === 'whole' ? quote.words : `${quote.first}…${quote.last}`;
}
