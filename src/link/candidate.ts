import type { Altered } from './altered.ts';
import { answersTo } from './formerIds.ts';
import { sentencesNow } from './inSentences.ts';
import type { Passage } from './passage.ts';
import type { Place } from './places.ts';
import { sidesOf } from './surroundings.ts';

/*
 * What speaks for a candidate, in points. A side is two: both together are worth as much as the paragraph or the
 * sentence, and either of these may change when an editor works on a text, but seldom all.
 */
const ownParagraph = 4;
const ownSentences = 4;
const ownSide = 2;
/** For the whole of the words; what is altered has its share of it. */
const ownWords = 4;

/** A place that may be the passage, and how much speaks for it. */
export interface Candidate extends Place {
  readonly points: number;
  /** Whether it may be taken, and does not only stand against the others. */
  readonly vouched: boolean;
}

export function byPoints(a: Candidate, b: Candidate): number {
  return b.points - a.points;
}

export function candidateOf(passage: Passage, place: Place): Candidate {
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

export function alteredCandidate({ paragraph, range, alike }: Altered): Candidate {
  return { paragraph, range, points: ownParagraph + 2 * ownSide + ownWords * alike, vouched: true };
}
