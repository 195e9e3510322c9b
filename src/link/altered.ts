import type { Range } from '../model/range.ts';
import { cutsCharacter } from './characters.ts';
import { hash } from './hash.ts';
import { areWhole, isInCompany, sentencesNow } from './inSentences.ts';
import type { Passage, Quote } from './passage.ts';
import { rangesOf, type Place } from './places.ts';
import { nearestStretch, similarity } from './similarity.ts';
import { sidesOf } from './surroundings.ts';
import { weightOf } from './weight.ts';

export interface Altered extends Place {
  /** Of what the link carries of the words: the share that is as it was, from 0 to 1. */
  readonly alike: number;
  /** Whether it stands between the same two sentences, and not only beside one of them. */
  readonly between: boolean;
  /** Whether what stands there now stands elsewhere too, and may be a lookalike's own. */
  readonly twin: boolean;
}

/**
 * So much of the words has to be as it was to be called altered. One word in four corrected is; 今年 for 明年 alone is not,
 * since a link to two characters says too little to know them by.
 */
export const leastAlike = 0.7;

/** Where nothing stood around it, and all that a paragraph holds may have been replaced: one word in five. */
const leastAlikeAlone = 0.8;

function leastAlikeOf({ before, after }: Passage): number {
  return weightOf(before + after) === 0 ? leastAlikeAlone : leastAlike;
}

/** With less in common it is not even held against the same words elsewhere. */
const leastContesting = 0.4;

/** Of a long passage, whose middle the link does not carry, the length may have changed by as much as that. */
const leastLength = 0.7;

/** And by as many characters: a word or two. What is a whole sentence longer had one put in, perhaps before the passage. */
const mostLonger = 12;

/**
 * Other words between exactly what stood before and after the passage in its own paragraph, and beside the same
 * sentences: what it may have been altered to.
 */
export function alteredIn(
  passage: Passage,
  paragraph: Place['paragraph'],
  all: readonly Place['paragraph'][],
): Altered[] {
  // What says nothing of what told it, or says that nothing around it did, cannot be held to its surroundings.
  if (passage.told === null || passage.told.by === 'order') return [];
  const { text } = paragraph;
  return withSides(passage, text).flatMap((range) => {
    const words = text.slice(range.start, range.end);
    const { neighbours } = sentencesNow(passage.sentences, text, range);
    if (neighbours === 'none') return [];
    const alike = alikeness(passage.quote, words);
    if (alike < leastContesting || alike === 1) return [];
    const places = all.reduce((sum, other) => sum + rangesOf(words, other.text).length, 0);
    return [
      {
        paragraph,
        range,
        alike,
        between: neighbours === 'both' && isHeld(passage) && alike >= leastAlikeOf(passage),
        twin: places > 1,
      },
    ];
  });
}

/**
 * Whether a part of a paragraph has more on either side than the paragraph's end: that holds whatever is put there. The
 * whole of one, but for its full stop, is held by the paragraph itself.
 */
function isHeld({ before, after, sentences }: Passage): boolean {
  if ((before !== '' && after !== '') || weightOf(before + after) === 0) return true;
  return sentences !== null && (areWhole(sentences) || isInCompany(sentences));
}

/** Every stretch of a text that has the passage's surroundings on both sides. */
function withSides(passage: Passage, text: string): Range[] {
  const starts = edges(passage.before, text).map(({ end }) => end);
  const ends = edges(passage.after, text).map(({ start }) => start);
  return starts.flatMap((start) =>
    ends
      .filter((end) => end > start)
      .map((end) => ({ start, end }))
      .filter((range) => {
        const sides = sidesOf(passage, text, range);
        return sides.before && sides.after && !cutsCharacter(text, start) && !cutsCharacter(text, range.end);
      }),
  );
}

/** Where a side's words stand; of a side without words, the text's two ends. */
function edges(words: string, text: string): Range[] {
  if (words !== '') return rangesOf(words, text);
  return [
    { start: 0, end: 0 },
    { start: text.length, end: text.length },
  ];
}

function alikeness(quote: Quote, words: string): number {
  if (quote.kind === 'whole') return similarity(quote.words, words);
  const points = Array.from(words);
  if (points.length === quote.length && hash(words) === quote.hash) return 1;
  const length = Math.min(points.length, quote.length) / Math.max(points.length, quote.length);
  if (length < leastLength || points.length - quote.length > mostLonger) return 0;
  const [first, last] = [Array.from(quote.first), Array.from(quote.last)];
  // Twice as much of the new words as is carried of the old ones, in case that some were put in.
  const opening = nearestStretch(first, points.slice(0, 2 * first.length)).alike;
  const close = nearestStretch(last, points.slice(-2 * last.length)).alike;
  // Of what is not carried nothing is known: however alike the ends, the whole is not called the same.
  return Math.min((opening + close) / 2, length, unknownMiddle);
}

/** What the unknown middle of a long passage is taken for, where both its ends are as they were. */
const unknownMiddle = 0.9;
