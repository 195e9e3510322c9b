import type { Range } from '../model/range.ts';
import type { Contrast } from './contrast.ts';
import { likeness } from './slot.ts';
import { oneVoice, speakersOf, type Countries, type Speaker } from './speakers.ts';
import type { Telling } from './telling.ts';

/** What two speakers are said to have said has to be this like before it is one statement in two mouths. */
const sameWords = 0.6;

const printed = ({ person, country }: Speaker) => person ?? `officials of ${country ?? '?'}`;

/** What follows the reporting verb, or all that stands before the speaker. */
function said({ passage, terms }: Telling, { after, range }: Speaker): Range {
  const follows = terms.some(({ start }) => start >= after);
  return follows ? { start: after, end: passage.range.end } : { start: passage.range.start, end: range.start };
}

/**
 * The same words in two mouths: two named persons, or a person and officials of another country. A role against a person
 * of the same country is none: the one may well be meant by the other. Sentences with several speakers are left alone,
 * since which of them says what is for a recogniser of voices to tell.
 */
export function speakerConflicts(a: Telling, b: Telling, countries: Countries): Contrast[] {
  const [ofA, ofB] = [speakersOf(a), speakersOf(b)];
  const [x, y] = [ofA[0], ofB[0]];
  if (!x || !y || ofA.length > 1 || ofB.length > 1) return [];
  if (oneVoice(x, y, countries) !== false) return [];
  const like = likeness(
    { telling: a, range: said(a, x), except: x.range },
    { telling: b, range: said(b, y), except: y.range },
  );
  if (like < sameWords) return [];
  return [{ kind: 'speaker', a: { range: x.range, value: printed(x) }, b: { range: y.range, value: printed(y) } }];
}
