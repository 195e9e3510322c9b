import type { Moment } from '../text/moment.ts';
import type { Token } from '../text/tokens.ts';
import type { Reading, Unit } from './reading.ts';

/** The day of a meeting or call, as far as the account gives it; -1 where it does not. */
export interface MeetingDay {
  /** Days since 1970-01-01. */
  readonly dayNumber: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/** Stems of the English words for two people coming to talk. */
const meetWords = new Set(
  'meet met call phone telephon speak spoke talk discuss convers meeting session summit video'.split(' '),
);

/** And the Chinese ones, folded, as pairs of characters. */
const meetPairs = new Set(['通话', '电话', '会晤', '会谈', '会面', '会见', '见面', '峰会', '热线', '视频']);

/** Between a meeting and a day these say that the day is of something else. */
const otherTimes = new Set('sinc after befor ahead until follow prior'.split(' '));

/** Just before a meeting word these set it in the future: another meeting than the one that is told of. */
const toCome = new Set([
  'will',
  'would',
  'to',
  'plan',
  'schedul',
  'futur',
  'next',
  'upcom',
  '将',
  '拟',
  '定',
  '计',
  '划',
  '预',
]);

/** So many tokens before the word are looked at for them. */
const justBefore = { word: 2, character: 4 } as const;

/** A day further than this from the word is another clause's. English words and Chinese characters. */
const reach = { word: 9, character: 34 } as const;

function meetingAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'word') return meetWords.has(token.key) && !token.capital;
  return token?.kind === 'character' && meetPairs.has(token.key + (tokens[at + 1]?.key ?? ''));
}

function isToCome(tokens: readonly Token[], at: number): boolean {
  const many = tokens[at]?.kind === 'character' ? justBefore.character : justBefore.word;
  return tokens.slice(Math.max(0, at - many), at).some(({ key }) => toCome.has(key));
}

/** Whether a day stands with a meeting word in one clause, and nothing between them turns it to another time. */
function attached(tokens: readonly Token[], moment: Moment): boolean {
  const unspaced = tokens[moment.first]?.kind === 'character' || tokens[moment.last]?.kind === 'character';
  const far = unspaced ? reach.character : reach.word;
  for (const step of [1, -1]) {
    const start = step > 0 ? moment.last + 1 : moment.first - 1;
    for (let at = start; at >= 0 && at < tokens.length && Math.abs(at - start) < far; at += step) {
      const token = tokens[at];
      if (!token || otherTimes.has(token.key)) break;
      // The gap belongs to the later of two tokens.
      const gap = step > 0 ? token.gap : (tokens[at + 1]?.gap ?? 'none');
      if (gap === 'stop' || (gap === 'hard' && !unspaced)) break;
      if (meetingAt(tokens, at)) return !isToCome(tokens, at);
    }
  }
  return false;
}

/** The days that a sentence sets a meeting or call on. */
export function meetingDays(tokens: readonly Token[], moments: readonly Moment[]): MeetingDay[] {
  return moments
    .filter(({ dayNumber, weekday }) => dayNumber >= 0 || weekday >= 0)
    .filter((moment) => attached(tokens, moment))
    .map(({ dayNumber, weekday }) => ({ dayNumber, weekday }));
}

/** Two accounts of one call may differ by a day: evening in Beijing is morning in Washington. */
const zoneTolerance = 1;

function apart(a: MeetingDay, b: MeetingDay): boolean {
  if (a.dayNumber >= 0 && b.dayNumber >= 0) return Math.abs(a.dayNumber - b.dayNumber) > zoneTolerance;
  if (a.weekday < 0 || b.weekday < 0) return false;
  const days = Math.abs(a.weekday - b.weekday);
  return Math.min(days, 7 - days) > zoneTolerance;
}

function allApart(a: readonly MeetingDay[], b: readonly MeetingDay[]): boolean {
  return a.length > 0 && b.length > 0 && a.every((x) => b.every((y) => apart(x, y)));
}

/** Whether two accounts set every meeting that they date on different days: then they tell of different events. */
export function differentEvents(a: Reading, b: Reading): boolean {
  return allApart(a.meetings, b.meetings);
}

/** Whether two sentences tell of meetings on different days. */
export function differentMeetings(a: Unit, b: Unit): boolean {
  return allApart(a.meetings, b.meetings);
}
