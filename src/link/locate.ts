import type { Account } from '../model/call.ts';
import type { Range } from '../model/range.ts';
import { alteredIn } from './altered.ts';
import { answersTo, holderOf } from './formerIds.ts';
import { hash } from './hash.ts';
import { nearestPlace } from './nearestPlace.ts';
import type { Passage } from './passage.ts';
import { placesOf, type Place } from './places.ts';
import { sentencesNow } from './inSentences.ts';
import { sentencesAround } from './sentencesAround.ts';
import { sidesOf, type Sides } from './surroundings.ts';
import type { Told } from './told.ts';
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
const leastElsewhere = 6;

interface Candidate extends Place {
  readonly points: number;
  readonly outcome: 'exact' | 'elsewhere' | 'altered';
}

/**
 * Finds a passage again. Its words elsewhere are the passage only where the whole sentence moved with them; altered words
 * are it only in their own place, between what stood around them. Anything less is lost.
 */
export function locate(passage: Passage, accounts: readonly Account[]): Located {
  const account = holderOf(accounts, passage.account);
  if (!account) return { outcome: 'lost', passage, account: null, paragraph: null, why: 'account', nearest: null };
  const places = placesOf(passage.quote, account.paragraphs);
  const candidates = [
    ...places.flatMap((place) => untouched(passage, place, places) ?? []),
    ...account.paragraphs
      .filter((paragraph) => answersTo(paragraph, passage.paragraph))
      .flatMap((paragraph) => alteredIn(passage, paragraph, account.paragraphs))
      .map(({ paragraph, range, alike }): Candidate => {
        const points = ownParagraph + 2 * ownSide + ownWords * alike;
        return { paragraph, range, points, outcome: 'altered' };
      }),
  ].sort((a, b) => b.points - a.points);
  const [best, next] = candidates;
  if (best && (!next || (best.points - next.points >= margin && !contested(best, candidates)))) {
    const { paragraph, range, outcome } = best;
    const words = paragraph.text.slice(range.start, range.end);
    const standing = { passage, account, paragraph: paragraph.id, range, words };
    return outcome === 'exact' ? { outcome, ...standing } : { outcome: 'moved', how: outcome, ...standing };
  }
  return {
    outcome: 'lost',
    passage,
    account,
    paragraph: account.paragraphs.find((paragraph) => answersTo(paragraph, passage.paragraph))?.id ?? null,
    why: best ? 'several' : 'words',
    nearest: nearestPlace(passage, places, account.paragraphs),
  };
}

/**
 * Whether the words stand elsewhere while others stand in their place: either they moved and something alike was put
 * there, or they were altered and a twin was put elsewhere.
 */
function contested(best: Candidate, candidates: readonly Candidate[]): boolean {
  if (best.outcome === 'exact') return false;
  return new Set(candidates.map(({ outcome }) => outcome)).size > 1;
}

/** A place that holds exactly the words, where enough speaks for it; else null. */
function untouched(passage: Passage, place: Place, places: readonly Place[]): Candidate | null {
  const { paragraph, range } = place;
  const own = answersTo(paragraph, passage.paragraph);
  const sides = sidesOf(passage, paragraph.text, range);
  const sentences = sentencesNow(passage.sentences, paragraph.text, range);
  const points =
    ownWords +
    (own ? ownParagraph : 0) +
    (sentences.same ? ownSentences : 0) +
    (sides.before ? ownSide : 0) +
    (sides.after ? ownSide : 0);
  if (passage.told === null)
    return own && vouched(passage, place, places) ? { ...place, points, outcome: 'exact' } : null;
  const only = passage.told.by === 'only';
  const told = tells(passage.told, place, places, own, sides);
  if (sentences.same) {
    if (!only && !told) return null;
    if (own) return { ...place, points, outcome: 'exact' };
    const said = sentencesAround(paragraph.text, range).words;
    return weightOf(said) >= leastElsewhere ? { ...place, points, outcome: 'elsewhere' } : null;
  }
  // What surrounds a part of a sentence stands in a lookalike of it too: the sentences beside it have to bear it out.
  const borneOut = passage.sentences === null || sentences.neighbours >= (only ? 1 : 2);
  return own && told && borneOut ? { ...place, points, outcome: 'exact' } : null;
}

/** Whether what told the passage from its twins when it was linked still does. */
function tells(told: Told, place: Place, places: readonly Place[], own: boolean, sides: Sides): boolean {
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
      return own && sides.before && sides.after;
    case 'order': {
      if (!own || hash(place.paragraph.text) !== told.paragraph) return false;
      return places.filter(({ paragraph }) => paragraph.id === place.paragraph.id)[told.nth - 1] === place;
    }
  }
}

/**
 * Whether all that a link carries holds, where it does not say what told its passage: one of an older form, or written by
 * hand with as much around the words as its writer liked. It vouches for its own paragraph only.
 */
function vouched({ before, after }: Passage, { paragraph, range }: Place, places: readonly Place[]): boolean {
  if (before === '' && after === '') return places.length === 1;
  return paragraph.text.slice(0, range.start).endsWith(before) && paragraph.text.slice(range.end).startsWith(after);
}
