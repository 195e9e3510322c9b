import type { Range } from '../model/range.ts';
import { cutsCharacter } from './characters.ts';
import { hash } from './hash.ts';
import { sentencesNow } from './inSentences.ts';
import type { Passage, Quote } from './passage.ts';
import { rangesOf, type Place } from './places.ts';
import { nearestStretch, similarity } from './similarity.ts';
import { sidesOf } from './surroundings.ts';

export interface Altered extends Place {
  /** Of what the link carries of the words: the share that is as it was, from 0 to 1. */
  readonly alike: number;
}

/**
 * So much of the words has to be as it was to be called altered. One word in four corrected is; 今年 for 明年 alone is not,
 * since a link to two characters says too little to know them by.
 */
const leastAlike = 0.7;

/** Of a long passage, whose middle the link does not carry, the length may have changed by as much as that. */
const leastLength = 0.7;

/**
 * Other words between exactly what stood before and after the passage in its own paragraph, and of a part of a sentence also
 * between the same sentences: what it was altered to. Where these words stand elsewhere too they may be a lookalike's own, and are no answer.
 */
export function alteredIn(
  passage: Passage,
  paragraph: Place['paragraph'],
  all: readonly Place['paragraph'][],
): Altered[] {
  // What says nothing of what told it, or says that nothing around it did, cannot be held to its surroundings.
  if (passage.told === null || passage.told.by === 'order') return [];
  const { text } = paragraph;
  return between(passage, text).flatMap((range) => {
    const words = text.slice(range.start, range.end);
    if (passage.sentences !== null && sentencesNow(passage.sentences, text, range).neighbours < 2) return [];
    const alike = alikeness(passage.quote, words);
    if (alike < leastAlike || alike === 1) return [];
    const places = all.reduce((sum, other) => sum + rangesOf(words, other.text).length, 0);
    return places === 1 ? [{ paragraph, range, alike }] : [];
  });
}

/** Every stretch of a text that has the passage's surroundings on both sides. */
function between(passage: Passage, text: string): Range[] {
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
  if (length < leastLength) return 0;
  const [first, last] = [Array.from(quote.first), Array.from(quote.last)];
  // Twice as much of the new words as is carried of the old ones, in case that some were put in.
  const opening = nearestStretch(first, points.slice(0, 2 * first.length)).alike;
  const close = nearestStretch(last, points.slice(-2 * last.length)).alike;
  // Of what is not carried nothing is known: however alike the ends, the whole is not called the same.
  return Math.min((opening + close) / 2, length, unknownMiddle);
}

/** What the unknown middle of a long passage is taken for, where both its ends are as they were. */
const unknownMiddle = 0.9;
