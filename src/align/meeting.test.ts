import { expect, test } from 'vitest';
import { indexGlossary } from '../text/glossary.ts';
import { differentEvents } from './meeting.ts';
import { read, Terms } from './reading.ts';

function apart(a: string, b: string, dateA: string | null = '2030-05-06', dateB = dateA): boolean {
  const glossary = indexGlossary([]);
  const terms = new Terms(glossary);
  const [one, other] = [
    { id: 'a', date: dateA, paragraphs: [a] },
    { id: 'b', date: dateB, paragraphs: [b] },
  ].map((witness) => read(witness, glossary, terms));
  return one !== undefined && other !== undefined && differentEvents(one, other);
}

// 2030-05-06 is a Monday.
test.each([
  ['two days of one week', 'They met on Monday in the castle.', 'They met last Thursday in the castle.', true],
  ['evening here is morning there', 'They spoke on Sunday.', 'They spoke on Monday.', false],
  ['one day in two languages', '5月6日晚，島主與船長通電話。', 'The two spoke by phone on Monday.', false],
  ['two days in Chinese', '5月6日，兩人舉行會晤。', '兩人5月2日舉行會晤。', true],
  ['a meeting to come', 'They spoke on Monday.', 'They are to meet on Thursday.', false],
  [
    'a day of something else',
    'They spoke on Monday.',
    'The captain, who landed on Thursday, spoke to the mayor.',
    false,
  ],
  ['no day', 'They spoke.', 'They met on Thursday.', false],
])('%s', (_, a, b, expected) => {
  expect(apart(a, b)).toBe(expected);
});

test('weekdays alone tell two meetings apart where no date is known', () => {
  expect(apart('They met on Sunday.', 'They met on Thursday.', null)).toBe(true);
  expect(apart('They met on Sunday.', 'They met on Sunday.', null)).toBe(false);
});

test('the last Monday is another day a week later', () => {
  expect(apart('They met on Monday.', 'They met on Monday.', '2030-05-06', '2030-05-15')).toBe(true);
});
