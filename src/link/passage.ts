import type { Paragraph } from '../model/call.ts';
import type { Range } from '../model/range.ts';
import { wholeCharacters } from './characters.ts';
import { hash } from './hash.ts';
import { inSentences, type InSentences } from './inSentences.ts';
import { surroundings } from './surroundings.ts';
import type { Told } from './told.ts';
import { toldApart } from './toldApart.ts';

/** What a link says of a passage: its place, its words, and what stands around them. */
export interface Passage {
  readonly account: string;
  readonly paragraph: string;
  readonly quote: Quote;
  /** Up to `contextLength` code points before and after; fewer only where the paragraph starts or ends there. */
  readonly before: string;
  readonly after: string;
  /** What told it from the same words elsewhere in its account; null in links that do not say. */
  readonly told: Told | null;
  /** Null in links that do not say. */
  readonly sentences: InSentences | null;
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

/** What a passage is described from: an account, or the part of one that the describing reads. */
export interface Source {
  readonly id: string;
  readonly paragraphs: readonly Pick<Paragraph, 'id' | 'text'>[];
}

/**
 * Up to here the words themselves go into the link. A percent-encoded Han character takes nine characters of a URL, an
 * emoji twelve, and a link of one passage is to stay under 700: 24 words and twice 8 of context are 480 at most.
 */
const wholeLength = 24;
const endLength = 10;

/**
 * Describes a stretch of a paragraph, in UTF-16 code units, so that it can be found again by its words. A stretch that
 * begins or ends inside a character is widened to the whole of it.
 */
export function describe(source: Source, paragraph: Pick<Paragraph, 'id' | 'text'>, range: Range): Passage {
  const { id, text } = paragraph;
  const stretch = wholeCharacters(text, range);
  const words = text.slice(stretch.start, stretch.end);
  const points = Array.from(words);
  return {
    account: source.id,
    paragraph: id,
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
    ...surroundings(text, stretch),
    told: toldApart(source, id, stretch),
    sentences: inSentences(source, text, stretch),
  };
}

/** What a reader can be shown of the words that a link carries. */
export function wordsCarried(quote: Quote): string {
  return quote.kind === 'whole' ? quote.words : `${quote.first}…${quote.last}`;
}
