import type { Term } from '../text/terms.ts';
import type { Evidence, ReadSentence } from './evidence.ts';

/** Stems and pairs of characters of people coming to talk, as they stand in the wording. */
const meetings: ReadonlySet<string> = new Set(
  'call phone telephon speak talk convers meet summit 通话 电话 热线 视频 会晤 会谈 会面 会见 见面 峰会'
    .split(' ')
    .map((word) => `surface:${word}`),
);

/** Two people and a word of meeting or calling make the statement that the two met, whatever the other words are. */
const thoseWhoMet = 1;

const isPerson = ({ key, kind }: Term) => kind === 'name' && key.startsWith('people/');

/**
 * Whether both tell of one meeting or call: of the same people, or of the same day or month. What else is said of it may
 * be put in any words, so that a share of words would call the meeting itself absent.
 */
export function sameMeeting({ terms, surface }: Evidence, { keys }: ReadSentence): boolean {
  if (!surface.some(({ key }) => meetings.has(key)) || ![...meetings].some((key) => keys.has(key))) return false;
  const people = terms.filter(isPerson);
  return (
    (people.length >= thoseWhoMet && people.every(({ key }) => keys.has(key))) ||
    terms.some(({ key, kind }) => kind === 'date' && keys.has(key) && !key.startsWith('year:'))
  );
}
