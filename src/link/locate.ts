import type { Account } from '../model/call.ts';
import type { Range } from '../model/range.ts';
import { alteredIn, leastAlike, type Altered } from './altered.ts';
import { alteredCandidate, byPoints, candidateOf } from './candidate.ts';
import { dividedInto } from './divided.ts';
import { answersTo, holderOf, type Named } from './formerIds.ts';
import { hasPartsElsewhere, isBetweenItsNeighbours, movedTo } from './movedTo.ts';
import { nearestPlace } from './nearestPlace.ts';
import type { Passage } from './passage.ts';
import { placesOf, type Place } from './places.ts';
import { isInOrder, ownPlaces, untouched } from './untouched.ts';

/** Where a passage stands now. Offsets are UTF-16 code units into the paragraph's untouched text. */
interface Standing<Of> {
  readonly passage: Passage;
  readonly account: Of;
  /** The id of its paragraph, which is not the one that the link names where it stands in another. */
  readonly paragraph: string;
  readonly range: Range;
  /** What stands there now. */
  readonly words: string;
  readonly stretches: readonly Stretch[];
}

/** A part of an account; of a passage the only one, unless its paragraph was divided. */
export type Stretch = Pick<Standing<unknown>, 'paragraph' | 'range'>;

export interface Exact<Of = Account> extends Standing<Of> {
  readonly outcome: 'exact';
}

export interface Moved<Of = Account> extends Standing<Of> {
  readonly outcome: 'moved';
  /** Whether the same words stand elsewhere, or in several paragraphs, or other words in the same place. */
  readonly how: 'elsewhere' | 'divided' | 'altered';
}

export interface Lost<Of = Account> {
  readonly outcome: 'lost';
  readonly passage: Passage;
  /** Null where the call has no such account any more. */
  readonly account: Of | null;
  /** The paragraph that the link names, where the account still has it. */
  readonly paragraph: string | null;
  readonly why: 'account' | 'words' | 'several';
  /** What comes nearest to the words, to be offered and never to be taken for them. */
  readonly nearest: Pick<Standing<unknown>, 'paragraph' | 'range' | 'words'> | null;
  /** None. */
  readonly stretches: readonly Stretch[];
}

/** What became of a link's passage: the same words in the same place, the same passage elsewhere or altered, or lost. */
export type Located<Of = Account> = Exact<Of> | Moved<Of> | Lost<Of>;

/** Of an account, what a passage is looked for in. */
export interface Held extends Named {
  readonly paragraphs: readonly Place['paragraph'][];
}

/**
 * By how much the best has to surpass the next, one side's worth. Two that are nearer to each other than that, such as a
 * sentence and its twin put right behind it, cannot be told apart, and a guess would be wrong half of the time.
 */
const margin = 2;

/**
 * Finds a passage again. Its words elsewhere are the passage only where the whole sentence moved with them; altered words
 * are it only in their own place, between what stood around them. Anything less is lost.
 */
export function locate<Of extends Held>(passage: Passage, accounts: readonly Of[]): Located<Of> {
  const account = holderOf(accounts, passage.account);
  if (!account)
    return { outcome: 'lost', passage, account: null, paragraph: null, why: 'account', nearest: null, stretches: [] };
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
    stretches: [{ paragraph: paragraph.id, range }],
  });
  const rivals = [...inPlace.slice(1), ...elsewhere, ...altered.map(alteredCandidate)];
  const [best] = inPlace;
  if (best?.vouched && rivals.every(({ points }) => best.points - points >= margin))
    return { outcome: 'exact', ...standing(best) };
  // The words elsewhere and others in their place: they moved and something alike was put there, or the other way round.
  const [moved] = elsewhere;
  const isRenamed = moved && own.length === 0 && isBetweenItsNeighbours(passage, moved);
  const mayHaveMoved = moved && (isRenamed || !hasPartsElsewhere(passage, moved, account.paragraphs));
  if (!best && mayHaveMoved && rivals.length === 1) return { outcome: 'moved', how: 'elsewhere', ...standing(moved) };
  // All of the words are there, one after another: nothing that is alike says more.
  const [part, ...parts] = places.length === 0 ? dividedInto(passage, account.paragraphs) : [];
  if (part) {
    const found = standing(part);
    return {
      outcome: 'moved',
      how: 'divided',
      ...found,
      stretches: [...found.stretches, ...parts.flatMap((one) => standing(one).stretches)],
    };
  }
  const [other] = altered;
  const areAltered = other && mayBeTaken(other) && areGone(passage, places);
  if (areAltered && rivals.length === 1) return { outcome: 'moved', how: 'altered', ...standing(other) };
  return {
    outcome: 'lost',
    passage,
    account,
    paragraph: own[0]?.id ?? null,
    why: [...inPlace, ...elsewhere, ...altered.filter(mayBeTaken)].length > 1 ? 'several' : 'words',
    nearest: nearestPlace(passage, places, account.paragraphs),
    stretches: [],
  };
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
