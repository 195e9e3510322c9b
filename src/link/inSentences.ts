import type { Range } from '../model/range.ts';
import { hash } from './hash.ts';
import type { Source } from './passage.ts';
import { placesOf } from './places.ts';
import { sentencesAround } from './sentencesAround.ts';

/** Of the sentences that a passage is a part of, and of the one on either side, a hash each. */
export interface InSentences {
  /** Or `all` where it is whole sentences; or `none` where they stand in their account a second time and tell nothing. */
  readonly whole: string;
  /** Or `none` at the paragraph's end. */
  readonly previous: string;
  readonly next: string;
}

/** A hash is these once in four thousand million texts. */
const none = '0';
const all = 'all';

/** As a link carries it. */
export function inSentences(source: Source, text: string, range: Range): InSentences {
  const { words } = sentencesAround(text, range);
  const same = placesOf({ kind: 'whole', words }, source.paragraphs).filter(
    (place) => sentencesAround(place.paragraph.text, place.range).words === words,
  );
  const now = hashed(text, range);
  return same.length > 1 ? { ...now, whole: none } : now;
}

function hashed(text: string, range: Range): InSentences {
  const { words, previous, next } = sentencesAround(text, range);
  const isWhole = words === text.slice(range.start, range.end).trim();
  return { whole: isWhole ? all : hash(words), previous: neighbour(previous), next: neighbour(next) };
}

/** The neighbours only confirm a place, so four of the hash's characters, one in a million, are enough. */
function neighbour(words: string): string {
  return words === '' ? none : hash(words).slice(-4);
}

/** How a passage's sentences compare with what was carried of them. */
export interface SentencesNow {
  /** They are the same, or the passage still is whole sentences. */
  readonly same: boolean;
  /** Which of the two neighbours are. That a paragraph ends there counts only beside a neighbour that is the same too. */
  readonly neighbours: 'both' | 'one' | 'none';
}

export function sentencesNow(carried: InSentences | null, text: string, range: Range): SentencesNow {
  if (carried === null) return { same: false, neighbours: 'none' };
  const now = hashed(text, range);
  const previous = now.previous === carried.previous;
  const next = now.next === carried.next;
  const one = (previous && now.previous !== none) || (next && now.next !== none);
  return {
    same: now.whole === carried.whole,
    neighbours: previous && next ? 'both' : one ? 'one' : 'none',
  };
}

/** Whether the sentences were told from all others of their account, so that they alone tell where the passage is. */
export function areTold({ whole }: InSentences): boolean {
  return whole !== none;
}

/** Whether the passage was whole sentences, of which there were no others. */
export function areWhole({ whole }: InSentences): boolean {
  return whole === all;
}

/** Whether another sentence stood beside them in their paragraph. */
export function isInCompany({ previous, next }: InSentences): boolean {
  return previous !== none || next !== none;
}
