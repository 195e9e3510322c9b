import { dayNumber, dayOf, weekdayOf } from './calendar.ts';

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

/** "This year" of an account whose day is unknown; last year and next year are next to it. */
const someYear = 2;

/** Below it a year is one of those. */
export const firstAbsoluteYear = 1000;

const unknown = { year: -1, month: -1, day: -1, dayNumber: -1, weekday: -1 };

/** What dates come to that were written on some day: `today`, in days since 1970-01-01, or unknown. */
export class Almanac {
  readonly today: number | null;

  constructor(today: number | null) {
    this.today = today;
  }

  moment(first: number, last: number, known: Partial<typeof unknown>): Moment {
    const all = { ...unknown, ...known };
    if (all.year < 0 && all.day > 0 && all.month > 0) all.year = this.nearestYear(all.month);
    if (all.year >= firstAbsoluteYear && all.month > 0 && all.day > 0) {
      all.dayNumber = dayNumber(all.year, all.month, all.day);
      all.weekday = weekdayOf(all.dayNumber);
    }
    return { ...all, first, last };
  }

  thisYear(): number {
    return this.today === null ? someYear : dayOf(this.today).year;
  }

  private nearestYear(month: number): number {
    if (this.today === null) return -1;
    const now = dayOf(this.today);
    // A month more than half a year off belongs to the neighbouring year: December, told in January, is last year's.
    if (month - now.month > 6) return now.year - 1;
    return now.month - month > 6 ? now.year + 1 : now.year;
  }

  relativeDay(first: number, last: number, offset: number): Moment | null {
    if (this.today === null) return null;
    const number = this.today + offset;
    return { ...dayOf(number), dayNumber: number, weekday: weekdayOf(number), first, last };
  }

  weekday(first: number, last: number, weekday: number, week: number): Moment {
    if (this.today === null) return { ...unknown, weekday, first, last };
    // News names the last such day, today included.
    const back = (weekdayOf(this.today) - weekday + 7) % 7;
    const number = this.today - back + (week > 0 ? 7 : 0);
    return { ...dayOf(number), dayNumber: number, weekday, first, last };
  }

  relativeMonth(first: number, last: number, offset: number): Moment | null {
    if (this.today === null) return null;
    const { year, month } = dayOf(this.today);
    const count = year * 12 + month - 1 + offset;
    return this.moment(first, last, { year: Math.floor(count / 12), month: (count % 12) + 1 });
  }

  relativeYear(first: number, last: number, offset: number): Moment | null {
    return this.moment(first, last, { year: this.thisYear() + offset });
  }
}
