import { answersTo } from './formerIds.ts';
import { candidateOf, type Candidate } from './candidate.ts';
import { hash } from './hash.ts';
import { sentencesNow } from './inSentences.ts';
import { isToldBySentences } from './movedTo.ts';
import type { Passage } from './passage.ts';
import type { Place } from './places.ts';
import { sentencesAround, sentencesIn } from './sentencesAround.ts';
import { similarity } from './similarity.ts';
import { sidesOf } from './surroundings.ts';
import type { Told } from './told.ts';
import { weightOf } from './weight.ts';

/** What a side of a passage has to say, in Han characters, to tell its sentence from another one put in its place. */
const leastSide = 4;

/** Two sentences with that share in common may each be the other with a word or two corrected. */
const leastLookalike = 0.5;

/** A place in its own paragraph that holds exactly the words, where enough else speaks for it; else null. */
export function untouched(passage: Passage, place: Place, places: readonly Place[]): Candidate | null {
  const { paragraph, range } = place;
  if (!answersTo(paragraph, passage.paragraph)) return null;
  const candidate = candidateOf(passage, place);
  if (passage.told === null) return holds(passage, place, places) ? candidate : null;
  const told = tells(passage, passage.told, place, places);
  const sentences = sentencesNow(passage.sentences, paragraph.text, range);
  if (sentences.same) return told || isToldBySentences(passage, place) ? candidate : null;
  // What surrounds a part of a sentence stands in a lookalike of it too: the sentences beside it have to bear it out.
  const noMore = passage.told.by === 'order' || places.length <= passage.told.of;
  const isOne = passage.told.by === 'only' && sentencesIn(sentencesAround(paragraph.text, range).words).length === 1;
  const byOne = isOne && sentences.neighbours === 'one' && !hasLookalike(place) && !hasSideElsewhere(passage, place);
  const borneOut = sentences.neighbours === 'both' || byOne;
  const vouched = told && (noMore || passage.told.by === 'paragraph') && borneOut;
  // Nothing but what stood in its own sentence was changed: all its twins are there, and it is alone in its paragraph.
  const sides = sidesOf(passage, paragraph.text, range);
  const isAlone =
    passage.told.by !== 'order' &&
    places.length === passage.told.of &&
    ownPlaces(passage, places).length === 1 &&
    sentences.neighbours === 'both' &&
    ((sides.before && weightOf(passage.before) >= leastSide) || (sides.after && weightOf(passage.after) >= leastSide));
  if (isAlone) return candidate;
  return vouched || sentences.neighbours === 'both' || mayBe(passage, place) ? { ...candidate, vouched } : null;
}

/**
 * Whether another sentence of its paragraph is like the one that a place is in. One that was put there may have the old
 * words and the old neighbour, where the passage's own was corrected.
 */
function hasLookalike({ paragraph: { text }, range }: Place): boolean {
  const { start, words } = sentencesAround(text, range);
  const others = [...sentencesIn(text.slice(0, start)), ...sentencesIn(text.slice(start + words.length))];
  return others.some((other) => similarity(other, words) >= leastLookalike);
}

/**
 * Whether what stood on a side of the passage stands on that side of something else in its paragraph: perhaps of the
 * passage, corrected.
 */
function hasSideElsewhere(passage: Passage, { paragraph: { text }, range }: Place): boolean {
  const { before, after } = sidesOf(passage, text, range);
  return (
    (!before && passage.before !== '' && text.includes(passage.before)) ||
    (!after && passage.after !== '' && text.includes(passage.after))
  );
}

/** Whether all around a place is as it was: enough to doubt that the passage is elsewhere. */
function mayBe(passage: Passage, { paragraph, range }: Place): boolean {
  const { before, after } = sidesOf(passage, paragraph.text, range);
  return before && after;
}

/** Whether what told the passage from its twins when it was linked still does. */
function tells(passage: Passage, told: Told, place: Place, places: readonly Place[]): boolean {
  const own = answersTo(place.paragraph, passage.paragraph);
  const sides = sidesOf(passage, place.paragraph.text, place.range);
  switch (told.by) {
    case 'only':
    case 'either':
      return sides.before || sides.after;
    case 'before':
      return sides.before;
    case 'after':
      return sides.after;
    case 'both':
      return sides.before && sides.after;
    case 'paragraph':
      return own && sides.before && sides.after && ownPlaces(passage, places).length === 1;
    case 'order':
      return false;
  }
}

/** Whether a place has the passage's number among the same words of a paragraph that nobody has touched. */
export function isInOrder(passage: Passage, place: Place, places: readonly Place[]): boolean {
  const { told } = passage;
  if (told?.by !== 'order' || hash(place.paragraph.text) !== told.paragraph) return false;
  if (!answersTo(place.paragraph, passage.paragraph)) return false;
  return places.filter(({ paragraph }) => paragraph === place.paragraph)[told.nth - 1] === place;
}

export function ownPlaces({ paragraph: id }: Passage, places: readonly Place[]): Place[] {
  return places.filter(({ paragraph }) => answersTo(paragraph, id));
}

/**
 * Whether all that a link carries holds, where it does not say what told its passage: one of an older form, or written by
 * hand with as much around the words as its writer liked. It vouches for its own paragraph only.
 */
function holds({ before, after }: Passage, { paragraph, range }: Place, places: readonly Place[]): boolean {
  if (before === '' && after === '') return places.length === 1;
  return paragraph.text.slice(0, range.start).endsWith(before) && paragraph.text.slice(range.end).startsWith(after);
}
