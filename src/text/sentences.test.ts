import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from './sentences.ts';

function words(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}

/** Sentences stand between bars: the input without them is what is split. */
test.each([
  'Mr. Alder met U.S. officials at 3.5 knots.| “We agreed.”| “Fine,” said J. Finch.| The end',
  'He went to the U.S.| The ferry left.',
  'He asked why? and left.| Why?| Because.',
  '島主指出，「合作。」|雙方同意；|第三！？|好。”|再來',
  '一是和平。|二是 3.5 噸鹽。',
  'First line|\nSecond line|\n\nThird',
  'Wait...| Then go.',
])('%s', (marked) => {
  const expected = marked.split('|').map((part) => part.trim());
  expect(words(marked.replaceAll('|', ''))).toEqual(expected);
});

const text = fc.string({
  unit: fc.constantFrom('a', 'B', '.', '。', '！', '"', '」', ' ', '\n', ';', '3', '𠮷', 'Mr'),
});

test('every sentence stands in its place, and joining by a line break joins the sentences', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(words(`${a}\n${b}`)).toEqual([...words(a), ...words(b)]);
      let last = 0;
      for (const { start, end } of sentences(a)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(a.slice(last, start).trim()).toBe('');
        last = end;
      }
    }),
    { numRuns: 5000 },
  );
}, 60_000);
