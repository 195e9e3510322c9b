import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBlank } from './blank.ts';
import { terms, termsIn, type FindNames } from './terms.ts';
import { anyText, splits } from './texts.fixture.ts';

/** Milliseconds; two busy cores can take long over a thousand cases. */
const slowly = 30_000;

/** The terms of a text, parted by bars. */
function parted(text: string, findNames?: FindNames): string {
  return terms(text, findNames)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');
}

function keys(text: string): string[] {
  return terms(text).map(({ key }) => key);
}

test.each([
  ['於今年晚些時候', '於|今年|晚些時候'],
  ['2025年11月24日晚', '2025年|11月|24日|晚'],
  ['於 4 月訪問', '於| |4 月|訪|問'],
  ['不分日本和中國', '不|分|日|本|和|中|國'],
  ['U.S. officials don’t pay $8,000.50', 'U.S.| |officials| |don’t| |pay| |$|8,000.50'],
  ['𠮷野家', '𠮷|野|家'],
  ['👨‍👩‍👧👍🏽🇹🇼🇯🇵', '👨‍👩‍👧|👍🏽|🇹🇼|🇯🇵'],
  ['葛󠄀城e\u0301', '葛󠄀|城|e\u0301'],
  ['1️⃣2', '1️⃣|2'],
])('%s is compared as %s', (text, expected) => {
  expect(parted(text)).toBe(expected);
});

test.each([
  ['關係', '关系'],
  ['週一', '星期一'],
  ['「好」', '“好”'],
  ['Trump', 'TRUMP'],
  ['４月份', '四月'],
  ['二十四日', '24日'],
  ['8,000', '8000'],
  ['U.S.', 'US'],
])('%s and %s are one', (a, b) => {
  expect(keys(a)).toEqual(keys(b));
});

test.each([
  ['今年', '明年'],
  ['四月', '五月'],
  ['十月', '一月'],
  ['𠮷', '𠮸'],
  ['😀', '😁'],
])('%s and %s are two', (a, b) => {
  expect(keys(a)).not.toEqual(keys(b));
});

/** Finds the first place of one name. */
function find(name: string): FindNames {
  return (text) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length }];
  };
}

/** A name's first character as `<`, its last as `>`. */
function flags(text: string, name: string): string {
  const found = terms(text, find(name));
  return found.map(({ opens, closes }) => (opens ? '<' : closes ? '>' : '-')).join('');
}

test('names mark the characters that they start and end with, and part no term', () => {
  expect(flags('同習近平會晤', '習近平')).toBe('-<->--');
  expect(flags('在11月24日', '1月24')).toBe('---');
  expect(flags('The Chinese president', 'Chinese president')).toBe('-----');
});

test(
  'terms follow one another from the start to the end, and part no character',
  () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = terms(text);
        expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(found.every(({ start, end }) => start < end)).toBe(true);
        expect(found.filter(({ start }) => splits(text, start))).toEqual([]);
        expect(termsIn(found, { start: 0, end: text.length })).toEqual(found);
      }),
      { numRuns: 2000 },
    );
  },
  slowly,
);

test('blank is what holds no word', () => {
  expect(isBlank('a 「, b', { start: 1, end: 4 })).toBe(true);
  expect(isBlank('a 「, b', { start: 1, end: 6 })).toBe(false);
});
