import { expect, test } from 'vitest';
import { moments } from '../text/dates.ts';
import { tokenize } from '../text/tokens.ts';
import { contradiction, slotsOf } from './slots.ts';

/** What two sentences say differently, as "this / that". */
function between(a: string, b: string, date: string | null = '2030-05-06'): string | null {
  const [one, other] = [a, b].map((text) => {
    const tokens = tokenize(text);
    return slotsOf(tokens, moments(tokens, date));
  });
  const found = contradiction(one ?? [], other ?? []);
  return found && `${a.slice(found[0].start, found[0].end)} / ${b.slice(found[1].start, found[1].end)}`;
}

test.each([
  ['島主將於今年晚些時候來訪。', '島主定於明年晚些時候來訪。', '今年 / 明年'],
  ['They have three weeks to agree.', 'There are two weeks to agree.', 'three / two'],
  ['She will visit Port Alder in April.', 'She is to visit Port Alder in June.', 'April / June'],
  ['He bought 14 islands there.', 'He bought fourteen islands there.', null],
  ['The talks took 50 minutes.', 'After 3 hours the 50 minutes seemed short.', null],
  ['島主於四月來訪。', '島主於4月來訪。', null],
])('%s against %s', (a, b, expected) => {
  expect(between(a, b)).toBe(expected);
});
