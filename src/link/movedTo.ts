import { candidateOf, type Candidate } from './candidate.ts';
import { answersTo } from './formerIds.ts';
import { areTold, sentencesNow } from './inSentences.ts';
import type { Passage } from './passage.ts';
import { placesOf, rangesOf, type Place } from './places.ts';
import { sentencesAround, sentencesIn } from './sentencesAround.ts';
import { weightOf } from './weight.ts';

/**
 * In Han characters or what weighs as much. Sentences that are lighter (我同意。) may be said again anywhere, so finding
 * them elsewhere proves nothing.
 */
const leastElsewhere = 5;

/** Every place in another paragraph to which the words may have gone with the whole of their sentences. */
export function movedTo(passage: Passage, places: readonly Place[]): Candidate[] {
  return places
    .filter(({ paragraph }) => !answersTo(paragraph, passage.paragraph))
    .filter((place) => {
      const { same, neighbours } = sentencesNow(passage.sentences, place.paragraph.text, place.range);
      const isLong = weightOf(sentencesAround(place.paragraph.text, place.range).words) >= leastElsewhere;
      return same && isToldBySentences(passage, place) && (isLong || neighbours !== 'none');
    })
    .map((place) => candidateOf(passage, place));
}

/** Whether being in the same sentences is enough to be the passage: they had no twin, and it has none in them. */
export function isToldBySentences({ told, sentences }: Passage, { paragraph, range }: Place): boolean {
  if (told?.by === 'only') return true;
  if (sentences === null || !areTold(sentences)) return false;
  const words = paragraph.text.slice(range.start, range.end).trim();
  return rangesOf(words, sentencesAround(paragraph.text, range).words).length === 1;
}

/**
 * Whether one of several sentences stands elsewhere too: then these may be their twins, and the passage was parted. Where
 * they are not the sentences that they were, it is enough that it stands there as a part of one.
 */
export function hasPartsElsewhere(
  passage: Passage,
  { paragraph, range }: Place,
  all: readonly Place['paragraph'][],
): boolean {
  const { same } = sentencesNow(passage.sentences, paragraph.text, range);
  const parts = sentencesIn(
    same ? sentencesAround(paragraph.text, range).words : paragraph.text.slice(range.start, range.end),
  );
  if (parts.length < 2) return false;
  const sentences = all.flatMap(({ text }) => sentencesIn(text));
  const stands = (words: string) =>
    same
      ? sentences.filter((sentence) => sentence === words).length > 1
      : placesOf({ kind: 'whole', words }, all).length > 1;
  return parts.some((words) => weightOf(words) >= leastElsewhere && stands(words));
}

/**
 * Whether its neighbours are those that it had. With its own paragraph gone that was renamed, and twins of its parts, which
 * stand elsewhere, have nothing to do with it.
 */
export function isBetweenItsNeighbours({ sentences }: Passage, { paragraph, range }: Place): boolean {
  return sentencesNow(sentences, paragraph.text, range).neighbours === 'both';
}
