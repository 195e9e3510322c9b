import { parseDay } from './calendar.ts';
import { chineseMoment, chineseStarts } from './chineseDates.ts';
import { englishMoment, englishStarts } from './englishDates.ts';
import { Almanac, type Moment } from './moment.ts';
import type { Token } from './tokens.ts';

function mayStart({ kind, key, word }: Token): boolean {
  return kind === 'number' || (kind === 'character' ? chineseStarts.has(key) : englishStarts.has(word));
}

function momentAt(tokens: readonly Token[], at: number, almanac: Almanac): Moment | null {
  return chineseMoment(tokens, at, almanac) ?? englishMoment(tokens, at, almanac);
}

/** Every moment that the tokens name, in order, none overlapping; `date` is the account's own day, where known. */
export function moments(tokens: readonly Token[], date: string | null): Moment[] {
  const almanac = new Almanac(parseDay(date));
  const result: Moment[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const moment = token && mayStart(token) ? momentAt(tokens, at, almanac) : null;
    if (!moment) continue;
    result.push(moment);
    at = Math.max(at, moment.last);
  }
  return result;
}
