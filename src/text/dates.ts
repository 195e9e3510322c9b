import { dayNumber, dayOf, parseDay, weekdayOf } from './calendar.ts';
import { numeralAt } from './numerals.ts';
import type { Token } from './tokens.ts';

/** A point or stretch of time as far as the words and the account's own day give it; -1 where they do not. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Days since 1970-01-01. */
  readonly dayNumber: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Tokens [first, last] that it was read from. */
  readonly first: number;
  readonly last: number;
}

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
const chineseWeekdays = new Map<string, number>(Array.from('日一二三四五六', (digit, index) => [digit, index]));
chineseWeekdays.set('天', 0);

/** "This year" of an account whose day is unknown; last year and next year are next to it. */
const someYear = 2;

/** Below it a year is one of those. */
export const firstAbsoluteYear = 1000;

const unknown = { year: -1, month: -1, day: -1, dayNumber: -1, weekday: -1 };

class Reader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly today: number | null,
  ) {}

  private key(at: number): string {
    return this.tokens[at]?.key ?? '';
  }

  private word(at: number): string {
    return this.tokens[at]?.word ?? '';
  }

  private moment(first: number, last: number, known: Partial<typeof unknown>): Moment {
    const all = { ...unknown, ...known };
    if (all.year < 0 && all.day > 0 && all.month > 0) all.year = this.nearestYear(all.month);
    if (all.year >= firstAbsoluteYear && all.month > 0 && all.day > 0) {
      all.dayNumber = dayNumber(all.year, all.month, all.day);
      all.weekday = weekdayOf(all.dayNumber);
    }
    return { ...all, first, last };
  }

  private thisYear(): number {
    return this.today === null ? someYear : dayOf(this.today).year;
  }

  private nearestYear(month: number): number {
    if (this.today === null) return -1;
    const now = dayOf(this.today);
    // A month more than half a year off belongs to the neighbouring year: December, told in January, is last year's.
    if (month - now.month > 6) return now.year - 1;
    return now.month - month > 6 ? now.year + 1 : now.year;
  }

  private relativeDay(first: number, last: number, offset: number): Moment | null {
    if (this.today === null) return null;
    const number = this.today + offset;
    return { ...dayOf(number), dayNumber: number, weekday: weekdayOf(number), first, last };
  }

  private weekday(first: number, last: number, weekday: number, week: number): Moment {
    if (this.today === null) return { ...unknown, weekday, first, last };
    // News names the last such day, today included.
    const back = (weekdayOf(this.today) - weekday + 7) % 7;
    const number = this.today - back + (week > 0 ? 7 : 0);
    return { ...dayOf(number), dayNumber: number, weekday, first, last };
  }

  private relativeMonth(first: number, last: number, offset: number): Moment | null {
    if (this.today === null) return null;
    const { year, month } = dayOf(this.today);
    const count = year * 12 + month - 1 + offset;
    return this.moment(first, last, { year: Math.floor(count / 12), month: (count % 12) + 1 });
  }

  private relativeYear(first: number, last: number, offset: number): Moment | null {
    return this.moment(first, last, { year: this.thisYear() + offset });
  }

  /** 2025年11月24日, 11月24日, 去年11月, 4月2日, 2023年, 四月. */
  private chineseDate(at: number): Moment | null {
    let next = at;
    let year = -1;
    const relative = ['去', '今', '明'].indexOf(this.key(at)) - 1;
    const first = numeralAt(this.tokens, at);
    if (relative >= -1 && this.key(at + 1) === '年') {
      year = this.thisYear() + relative;
      next = at + 2;
    } else if (first && this.key(first.next) === '年' && first.value >= 1900 && first.value < 2200) {
      year = first.value;
      next = first.next + 1;
    }
    let month = -1;
    let day = -1;
    const second = numeralAt(this.tokens, next);
    if (second && this.key(second.next) === '月' && second.value >= 1 && second.value <= 12) {
      month = second.value;
      next = second.next + 1;
      const third = numeralAt(this.tokens, next);
      if (third && /^[日号]$/u.test(this.key(third.next)) && third.value >= 1 && third.value <= 31) {
        day = third.value;
        next = third.next + 1;
      }
    }
    if (year < 0 && month < 0) return null;
    if (year < 0 && day < 0) return this.moment(at, next - 1, { month });
    return this.moment(at, next - 1, { year, month, day });
  }

  private chineseRelative(at: number): Moment | null {
    const [a, b, c] = [this.key(at), this.key(at + 1), this.key(at + 2)];
    if (this.tokens[at]?.kind !== 'character') return null;
    if (a === '周' || ((a === '星' || a === '礼') && (b === '期' || b === '拜'))) {
      const place = a === '周' ? at + 1 : at + 2;
      const weekday = chineseWeekdays.get(this.key(place));
      // 周日 and 周一 are days, 周年 and 周一次 are not.
      if (weekday === undefined || /^[年次]$/u.test(this.key(place + 1))) return null;
      return this.weekday(at, place, weekday, this.key(at - 1) === '下' ? 1 : 0);
    }
    const last = b === '个' ? at + 2 : at + 1;
    if (a === '上' && (b === '月' || (b === '个' && c === '月'))) return this.relativeMonth(at, last, -1);
    if (a === '下' && (b === '月' || (b === '个' && c === '月'))) return this.relativeMonth(at, last, 1);
    if ((a === '本' || a === '这') && (b === '月' || (b === '个' && c === '月')))
      return this.relativeMonth(at, last, 0);
    if (b === '天' || b === '日' || b === '晚') {
      if (a === '今') return this.relativeDay(at, at + 1, 0);
      if (a === '昨') return this.relativeDay(at, at + 1, -1);
      if (a === '明') return this.relativeDay(at, at + 1, 1);
      if (a === '前' && b !== '晚') return b === '天' ? this.relativeDay(at, at + 1, -2) : null;
    }
    return null;
  }

  private englishMonth(at: number): number | undefined {
    const token = this.tokens[at];
    if (token?.kind !== 'word' || !token.capital) return undefined;
    return months.get(token.word);
  }

  private year(at: number): number {
    const token = this.tokens[at];
    const value = token?.kind === 'number' && /^\d{4}$/u.test(token.key) ? Number(token.key) : -1;
    return value >= 1900 && value < 2200 ? value : -1;
  }

  private dayOfMonth(at: number): number {
    const token = this.tokens[at];
    const value = token?.kind === 'number' && /^\d{1,2}$/u.test(token.key) ? Number(token.key) : -1;
    return value >= 1 && value <= 31 ? value : -1;
  }

  /** A day's ending in st, nd, rd, th is a token of its own. */
  private afterOrdinal(at: number): number {
    return /^(?:st|nd|rd|th)$/u.test(this.word(at)) && this.tokens[at]?.gap === 'none' ? at + 1 : at;
  }

  private englishDate(at: number): Moment | null {
    const month = this.englishMonth(at);
    if (month !== undefined) {
      const day = this.dayOfMonth(at + 1);
      const next = day > 0 ? this.afterOrdinal(at + 2) : at + 1;
      const year = this.year(next);
      // "May" and "March" without a day, a year or a preposition before them are verbs more often than months.
      if (
        day < 0 &&
        year < 0 &&
        (month === 5 || month === 3) &&
        !/^(?:in|by|last|next|this|until|since|of|early|late|for|to)$/u.test(this.word(at - 1))
      )
        return null;
      return this.moment(at, year > 0 ? next : next - 1, { year, month, day });
    }
    const day = this.dayOfMonth(at);
    if (day > 0) {
      const place = this.afterOrdinal(at + 1);
      const later = this.word(place) === 'of' ? place + 1 : place;
      const month = this.englishMonth(later);
      if (month === undefined) return null;
      const year = this.year(later + 1);
      return this.moment(at, year > 0 ? later + 1 : later, { year, month, day });
    }
    const year = this.year(at);
    return year > 0 &&
      /^(?:in|of|since|by|until|from|to|early|late|mid|during|and|through|summer|winter|spring|autumn|fall)$/u.test(
        this.word(at - 1),
      )
      ? this.moment(at, at, { year })
      : null;
  }

  private englishRelative(at: number): Moment | null {
    const word = this.word(at);
    const weekday = weekdays.get(word) ?? weekdays.get(word.replace(/s$/u, ''));
    if (weekday !== undefined) return this.weekday(at, at, weekday, this.word(at - 1) === 'next' ? 1 : 0);
    if (word === 'today' || word === 'tonight') return this.relativeDay(at, at, 0);
    if (word === 'yesterday') return this.relativeDay(at, at, -1);
    if (word === 'tomorrow') return this.relativeDay(at, at, 1);
    const offset = ['last', 'this', 'next'].indexOf(word) - 1;
    if (offset < -1) return null;
    if (this.word(at + 1) === 'month') return this.relativeMonth(at, at + 1, offset);
    if (this.word(at + 1) === 'year') return this.relativeYear(at, at + 1, offset);
    const month = this.englishMonth(at + 1);
    if (month === undefined || this.today === null) return null;
    const now = dayOf(this.today);
    const sameYear = offset < 0 ? month < now.month : month > now.month;
    return this.moment(at, at + 1, { month, year: now.year + (offset === 0 || sameYear ? 0 : offset) });
  }

  at(at: number): Moment | null {
    return this.chineseDate(at) ?? this.chineseRelative(at) ?? this.englishRelative(at) ?? this.englishDate(at);
  }
}

/** What the first token of a moment may be, besides a number: nearly all others are passed over by one look. */
const chineseStarts = new Set('〇零一二两三四五六七八九十去今明周星礼上下本这昨前');
const englishStarts = new Set([
  ...months.keys(),
  ...Array.from(weekdays.keys(), (name) => [name, `${name}s`]).flat(),
  ...'today tonight yesterday tomorrow last this next'.split(' '),
]);

function mayStart({ kind, key, word }: Token): boolean {
  return kind === 'number' || (kind === 'character' ? chineseStarts.has(key) : englishStarts.has(word));
}

/** Every moment that the tokens name, in order, none overlapping; `date` is the account's own day, where known. */
export function moments(tokens: readonly Token[], date: string | null): Moment[] {
  const reader = new Reader(tokens, parseDay(date));
  const result: Moment[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const moment = token && mayStart(token) ? reader.at(at) : null;
    if (!moment) continue;
    result.push(moment);
    at = Math.max(at, moment.last);
  }
  return result;
}
