import type { Account } from '../model/call.ts';
import type { Range } from '../model/range.ts';
import { alteredIn, leastAlike, type Altered } from './altered.ts';
import { answersTo, holderOf } from './formerIds.ts';
import { hash } from './hash.ts';
import { nearestPlace } from './nearestPlace.ts';
import type { Passage } from './passage.ts';
import { placesOf, rangesOf, type Place } from './places.ts';
import { areTold, sentencesNow } from './inSentences.ts';
import { sentencesAround, sentencesIn } from './sentencesAround.ts';
import { sidesOf } from './surroundings.ts';
import type { Told } from './told.ts';
import { similarity } from './similarity.ts';
import { weightOf } from './weight.ts';

/** Where a passage stands now. Offsets are UTF-16 code units into the paragraph's untouched text. */
interface Standing {
  readonly passage: Passage;
  readonly account: Account;
  /** The id of its paragraph, which is not the one that the link names where it stands in another. */
  readonly paragraph: string;
  readonly range: Range;
  /** What stands there now. */
  readonly words: string;
}

export interface Exact extends Standing {
  readonly outcome: 'exact';
}

export interface Moved extends Standing {
  readonly outcome: 'moved';
  /** Whether the same words stand elsewhere, or other words in the same place. */
  readonly how: 'elsewhere' | 'altered';
}

export interface Lost {
  readonly outcome: 'lost';
  readonly passage: Passage;
  /** Null where the call has no such account any more. */
  readonly account: Account | null;
  /** The paragraph that the link names, where the account still has it. */
  readonly paragraph: string | null;
  readonly why: 'account' | 'words' | 'several';
  /** What comes nearest to the words, to be offered and never to be taken for them. */
  readonly nearest: Pick<Standing, 'paragraph' | 'range' | 'words'> | null;
}

/** What became of a link's passage: the same words in the same place, the same passage elsewhere or altered, or lost. */
export type Located = Exact | Moved | Lost;

/*
 * What speaks for a candidate, in points. A side is two: both together are worth as much as the paragraph or the
 * sentence, and either of these may change when an editor works on a text, but seldom all.
 */
const ownParagraph = 4;
const ownSentences = 4;
const ownSide = 2;
/** For the whole of the words; what is altered has its share of it. */
const ownWords = 4;

/**
 * By how much the best has to surpass the next, one side's worth. Two that are nearer to each other than that, such as a
 * sentence and its twin put right behind it, cannot be told apart, and a guess would be wrong half of the time.
 */
const margin = 2;

/**
 * In Han characters or what weighs as much. Sentences that are lighter (我同意。) may be said again anywhere, so finding
 * them elsewhere proves nothing.
 */
const leastElsewhere = 5;

/** Two sentences with that share in common may each be the other with a word or two corrected. */
const leastLookalike = 0.5;

interface Candidate extends Place {
  readonly points: number;
  /** Whether it may be taken, and does not only stand against the others. */
  readonly vouched: boolean;
}

/**
 * Finds a passage again. Its words elsewhere are the passage only where the whole sentence moved with them; altered words
 * are it only in their own place, between what stood around them. Anything less is lost.
 */
export function locate(passage: Passage, accounts: readonly Account[]): Located {
  const account = holderOf(accounts, passage.account);
  if (!account) return { outcome: 'lost', passage, account: null, paragraph: null, why: 'account', nearest: null };
  const places = placesOf(passage.quote, account.paragraphs);
  const inOrder = places.find((place) => isInOrder(passage, place, places));
  const inPlace = inOrder
    ? [candidateOf(passage, inOrder)]
    : places.flatMap((place) => untouched(passage, place, places) ?? []).sort(byPoints);
  const elsewhere = movedTo(passage, places);
  const own = account.paragraphs.filter((paragraph) => answersTo(paragraph, passage.paragraph));
  const altered = own.flatMap((paragraph) => alteredIn(passage, paragraph, account.paragraphs));
  const standing = ({ paragraph, range }: Place) => ({
    passage,
    account,
    paragraph: paragraph.id,
    range,
    words: paragraph.text.slice(range.start, range.end),
  });
  const rivals = [...inPlace.slice(1), ...elsewhere, ...altered.map(alteredCandidate)];
  const [best] = inPlace;
  if (best?.vouched && rivals.every(({ points }) => best.points - points >= margin))
    return { outcome: 'exact', ...standing(best) };
  // The words elsewhere and others in their place: they moved and something alike was put there, or the other way round.
  const [moved] = elsewhere;
  if (!best && moved && rivals.length === 1 && !hasPartsElsewhere(moved, account.paragraphs))
    return { outcome: 'moved', how: 'elsewhere', ...standing(moved) };
  const [other] = altered;
  if (other && rivals.length === 1 && mayBeTaken(other) && areGone(passage, places))
    return { outcome: 'moved', how: 'altered', ...standing(other) };
  return {
    outcome: 'lost',
    passage,
    account,
    paragraph: own[0]?.id ?? null,
    why: [...inPlace, ...elsewhere, ...altered.filter(mayBeTaken)].length > 1 ? 'several' : 'words',
    nearest: nearestPlace(passage, places, account.paragraphs),
  };
}

function byPoints(a: Candidate, b: Candidate): number {
  return b.points - a.points;
}

function candidateOf(passage: Passage, place: Place): Candidate {
  return { ...place, points: pointsOf(passage, place), vouched: true };
}

function pointsOf(passage: Passage, { paragraph, range }: Place): number {
  const sides = sidesOf(passage, paragraph.text, range);
  return (
    ownWords +
    (answersTo(paragraph, passage.paragraph) ? ownParagraph : 0) +
    (sentencesNow(passage.sentences, paragraph.text, range).same ? ownSentences : 0) +
    (sides.before ? ownSide : 0) +
    (sides.after ? ownSide : 0)
  );
}

function alteredCandidate({ paragraph, range, alike }: Altered): Candidate {
  return { paragraph, range, points: ownParagraph + 2 * ownSide + ownWords * alike, vouched: true };
}

function mayBeTaken({ alike, between, twin }: Altered): boolean {
  return alike >= leastAlike && between && !twin;
}

/** Whether the words stand in one place fewer than when they were linked, and not in the passage's paragraph. */
function areGone(passage: Passage, places: readonly Place[]): boolean {
  const { told } = passage;
  if (told === null || told.by === 'order') return false;
  return places.length < told.of && (told.by === 'only' || ownPlaces(passage, places).length === 0);
}

/** A place in its own paragraph that holds exactly the words, where enough else speaks for it; else null. */
function untouched(passage: Passage, place: Place, places: readonly Place[]): Candidate | null {
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
  const vouched = told && noMore && borneOut;
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

/** Every place in another paragraph to which the words may have gone with the whole of their sentences. */
function movedTo(passage: Passage, places: readonly Place[]): Candidate[] {
  return places
    .filter(({ paragraph }) => !answersTo(paragraph, passage.paragraph))
    .filter((place) => {
      const { same, neighbours } = sentencesNow(passage.sentences, place.paragraph.text, place.range);
      const { words, previous, next } = sentencesAround(place.paragraph.text, place.range);
      // Both its neighbours went with it: then neither has it to be long, nor all of its sentence to be as it was.
      const inCompany = neighbours === 'both' && `${previous}${next}` !== '' && places.length === 1;
      if (passage.told?.by === 'only' && inCompany) return true;
      return same && isToldBySentences(passage, place) && weightOf(words) >= leastElsewhere;
    })
    .map((place) => candidateOf(passage, place));
}

/** Whether being in the same sentences is enough to be the passage: they had no twin, and it has none in them. */
function isToldBySentences({ told, sentences }: Passage, { paragraph, range }: Place): boolean {
  if (told?.by === 'only') return true;
  if (sentences === null || !areTold(sentences)) return false;
  const words = paragraph.text.slice(range.start, range.end).trim();
  return rangesOf(words, sentencesAround(paragraph.text, range).words).length === 1;
}

/** Whether one of several sentences stands elsewhere too: then these may be their twins, and the passage was parted. */
function hasPartsElsewhere({ paragraph, range }: Place, all: readonly Place['paragraph'][]): boolean {
  const parts = sentencesIn(paragraph.text.slice(range.start, range.end));
  if (parts.length < 2) return false;
  return parts.some((words) => weightOf(words) >= leastElsewhere && placesOf({ kind: 'whole', words }, all).length > 1);
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
function isInOrder(passage: Passage, place: Place, places: readonly Place[]): boolean {
  const { told } = passage;
  if (told?.by !== 'order' || hash(place.paragraph.text) !== told.paragraph) return false;
  if (!answersTo(place.paragraph, passage.paragraph)) return false;
  return places.filter(({ paragraph }) => paragraph === place.paragraph)[told.nth - 1] === place;
}

function ownPlaces({ paragraph: id }: Passage, places: readonly Place[]): Place[] {
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
