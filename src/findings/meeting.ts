import type { Term } from '../text/terms.ts';
import type { Evidence } from './evidence.ts';
import { isPerson, isRole } from './people.ts';

/** Stems and pairs of characters of people coming to talk, as they stand in the wording. */
const meetings: ReadonlySet<string> = new Set(
  'call phone telephon speak talk convers meet summit 通话 电话 热线 视频 会晤 会谈 会面 会见 见面 峰会'
    .split(' ')
    .map((word) => `surface:${word}`),
);

/** One office may be anyone's; the president and the speaker are two people. */
const fewestOffices = 2;

/** Named persons, or, where a stretch names none, those whom it calls by their offices. */
function peopleIn(terms: readonly Term[]): Term[] {
  const persons = terms.filter(isPerson);
  const offices = terms.filter(isRole);
  return persons.length > 0 || offices.length < fewestOffices ? persons : offices;
}

/** Whether a stretch has a word of meeting or calling. */
export function saysMeeting({ surface }: Pick<Evidence, 'surface'>): boolean {
  return surface.some(({ key }) => meetings.has(key));
}

/** A place that only few sentences name says which meeting is meant; the countries that meet are in all of them. */
const tellingPlace = 1;

/**
 * Whether a stretch tells of the meeting or call that a sentence tells of, by its keys: of the same people, at
 * the same place, or of the same day or month. What else is said of it may be put in any words, so that a share of words would call the meeting itself
 * absent. Both have a word of meeting.
 */
export function sameMeeting({ terms }: Evidence, keys: ReadonlySet<string>): boolean {
  const people = peopleIn(terms);
  return (
    (people.length > 0 && people.every(({ key }) => keys.has(key))) ||
    terms.some(({ key, kind }) => kind === 'date' && keys.has(key) && !key.startsWith('year:')) ||
    terms.some(({ key, base }) => key.startsWith('places/') && base >= tellingPlace && keys.has(key))
  );
}
