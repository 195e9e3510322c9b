import { dayOf } from './calendar.ts';
import type { Almanac, Moment } from './moment.ts';
import { wordAt, type Token } from './tokens.ts';

const englishMonths = 'january february march april may june july august september october november december'.split(
  ' ',
);
const shortMonths = 'jan feb mar apr may jun jul aug sept oct nov dec'.split(' ');
const months = new Map<string, number>([
  ...englishMonths.map((name, index): [string, number] => [name, index + 1]),
  ...shortMonths.map((name, index): [string, number] => [name, index + 1]),
  ['sep', 9],
]);
const weekdays = new Map<string, number>(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, index) => [name, index]),
);

/** What the first token of an English date may be, besides a number. */
export const englishStarts = new Set([
  ...months.keys(),
  ...Array.from(weekdays.keys(), (name) => [name, `${name}s`]).flat(),
  ...'today tonight yesterday tomorrow last this next'.split(' '),
]);

/** The date that is written in English from this token on, if one is. */
export function englishMoment(tokens: readonly Token[], at: number, almanac: Almanac): Moment | null {
  return relative(tokens, at, almanac) ?? date(tokens, at, almanac);
}

function date(tokens: readonly Token[], at: number, almanac: Almanac): Moment | null {
  const month = monthAt(tokens, at);
  if (month !== undefined) {
    const day = dayAt(tokens, at + 1);
    const next = day > 0 ? afterOrdinal(tokens, at + 2) : at + 1;
    const year = yearAt(tokens, next);
    // "May" and "March" without a day, a year or a preposition before them are verbs more often than months.
    if (
      day < 0 &&
      year < 0 &&
      (month === 5 || month === 3) &&
      !/^(?:in|by|last|next|this|until|since|of|early|late|for|to)$/u.test(wordAt(tokens, at - 1))
    )
      return null;
    return almanac.moment(at, year > 0 ? next : next - 1, { year, month, day });
  }
  const day = dayAt(tokens, at);
  if (day > 0) {
    const place = afterOrdinal(tokens, at + 1);
    const later = wordAt(tokens, place) === 'of' ? place + 1 : place;
    const month = monthAt(tokens, later);
    if (month === undefined) return null;
    const year = yearAt(tokens, later + 1);
    return almanac.moment(at, year > 0 ? later + 1 : later, { year, month, day });
  }
  const year = yearAt(tokens, at);
  return year > 0 &&
    /^(?:in|of|since|by|until|from|to|early|late|mid|during|and|through|summer|winter|spring|autumn|fall)$/u.test(
      wordAt(tokens, at - 1),
    )
    ? almanac.moment(at, at, { year })
    : null;
}

function relative(tokens: readonly Token[], at: number, almanac: Almanac): Moment | null {
  const word = wordAt(tokens, at);
  const weekday = weekdays.get(word) ?? weekdays.get(word.replace(/s$/u, ''));
  if (weekday !== undefined) return almanac.weekday(at, at, weekday, wordAt(tokens, at - 1) === 'next' ? 1 : 0);
  if (word === 'today' || word === 'tonight') return almanac.relativeDay(at, at, 0);
  if (word === 'yesterday') return almanac.relativeDay(at, at, -1);
  if (word === 'tomorrow') return almanac.relativeDay(at, at, 1);
  const offset = ['last', 'this', 'next'].indexOf(word) - 1;
  if (offset < -1) return null;
  if (wordAt(tokens, at + 1) === 'month') return almanac.relativeMonth(at, at + 1, offset);
  if (wordAt(tokens, at + 1) === 'year') return almanac.relativeYear(at, at + 1, offset);
  const month = monthAt(tokens, at + 1);
  if (month === undefined || almanac.today === null) return null;
  const now = dayOf(almanac.today);
  const sameYear = offset < 0 ? month < now.month : month > now.month;
  return almanac.moment(at, at + 1, { month, year: now.year + (offset === 0 || sameYear ? 0 : offset) });
}

function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return undefined;
  return months.get(token.word);
}

function yearAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const value = token?.kind === 'number' && /^\d{4}$/u.test(token.key) ? Number(token.key) : -1;
  return value >= 1900 && value < 2200 ? value : -1;
}

function dayAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const value = token?.kind === 'number' && /^\d{1,2}$/u.test(token.key) ? Number(token.key) : -1;
  return value >= 1 && value <= 31 ? value : -1;
}

/** A day's ending in st, nd, rd, th is a token of its own. */
function afterOrdinal(tokens: readonly Token[], at: number): number {
  return /^(?:st|nd|rd|th)$/u.test(wordAt(tokens, at)) && tokens[at]?.gap === 'none' ? at + 1 : at;
}
