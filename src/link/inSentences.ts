import type { Range } from '../model/range.ts';
import { hash } from './hash.ts';
import { sentencesAround } from './sentencesAround.ts';

/** Of the sentences that a passage is a part of, and of the one on either side, a hash each; `edge` at a paragraph's end. */
export interface InSentences {
  readonly whole: string;
  readonly previous: string;
  readonly next: string;
}

/** Null for a passage that is whole sentences: its own words say as much. */
export function inSentences(text: string, range: Range): InSentences | null {
  const { words, previous, next } = sentencesAround(text, range);
  if (words === text.slice(range.start, range.end).trim()) return null;
  return { whole: hash(words), previous: neighbour(previous), next: neighbour(next) };
}

/** No hash is this. */
const edge = '0';

/** The neighbours only confirm a place, so four of the hash's characters, one in a million, are enough. */
function neighbour(words: string): string {
  return words === '' ? edge : hash(words).slice(-4);
}

/** How a passage's sentences compare with what was carried of them. */
export interface SentencesNow {
  /** They are the same, or the passage still is whole sentences. */
  readonly same: boolean;
  /** Of the two neighbours, how many are the same; of a passage of whole sentences it is not said. */
  readonly neighbours: number;
}

export function sentencesNow(carried: InSentences | null, text: string, range: Range): SentencesNow {
  const now = inSentences(text, range);
  if (carried === null || now === null) return { same: carried === now, neighbours: 0 };
  return {
    same: now.whole === carried.whole,
    neighbours: Number(now.previous === carried.previous) + Number(now.next === carried.next),
  };
}
