import { expect, test } from 'vitest';
import { dayNumber, dayOf, parseDay, weekdayOf } from './calendar.ts';
import { moments } from './dates.ts';
import { tokenize } from './tokens.ts';

function part(value: number): string {
  return value < 0 ? '?' : String(value);
}

/** Every moment as year-month-day, "?" where it does not tell, in the order of the text. */
function told(text: string, date: string | null): string {
  return moments(tokenize(text), date)
    .map(({ year, month, day, weekday }) => `${part(year)}-${part(month)}-${part(day)} ${part(weekday)}`)
    .join(', ');
}

// 2025-11-24 is a Monday.
test.each([
  ['２０２５年11月24日晚', '2025-11-24 1'],
  ['二〇二三年十一月', '2023-11-? ?'],
  ['四月', '?-4-? ?'],
  ['4月2日', '2026-4-2 4'],
  ['週一', '2025-11-24 1'],
  ['上個月和明年', '2025-10-? ?, 2026-?-? ?'],
  ['去年11月', '2024-11-? ?'],
  ['每周一次，十五周年', ''],
  ['On Jan. 23, 2021 and 4th of July', '2021-1-23 6, 2025-7-4 5'],
  ['last month, next year, last Friday', '2025-10-? ?, 2026-?-? ?, 2025-11-21 5'],
  ['It may march on', ''],
  ['in May', '?-5-? ?'],
  ['in 2011, 2011 barrels', '2011-?-? ?'],
])('%s on a Monday', (text, expected) => {
  expect(told(text, '2025-11-24')).toBe(expected);
});

test('without a day of its own an account still tells this year from next', () => {
  expect(told('今年', null)).not.toBe(told('明年', null));
  expect(told('Monday', null)).toBe('?-?-? 1');
});

test('days and dates turn into each other', () => {
  for (let day = -800_000; day < 800_000; day += 997) {
    const { year, month, day: date } = dayOf(day);
    expect(dayNumber(year, month, date)).toBe(day);
  }
  expect(weekdayOf(parseDay('2000-02-29') ?? 0)).toBe(2);
  expect(parseDay('2000-13-01')).toBeNull();
});
