import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from './lineBreaking.ts';

/** Han characters are as wide as two Latin letters, whatever the font. */
function measure(text: string): number {
  return Array.from(text).reduce((sum, one) => sum + (/[\u2e80-\uffef]|[\u{20000}-\u{3ffff}]/u.test(one) ? 2 : 1), 0);
}

function lines(text: string, width: number): string[] {
  return breakLines(text, width, measure).map(({ start, end }) => text.slice(start, end));
}

test.each<[string, string, number, string[]]>([
  ['breaks between Han characters', '習近平邀請川普', 8, ['習近平邀', '請川普']],
  ['begins no line with a stop', '習近平說，川普', 8, ['習近平', '說，川普']],
  ['nor with a stop of the other width', '習近平說,川普去', 8, ['習近平', '說,川普', '去']],
  ['ends no line with an opening mark', '習近平「紅線」', 7, ['習近平', '「紅', '線」']],
  ['keeps closing marks together', '他說「好。」去', 8, ['他說', '「好。」', '去']],
  ['keeps words whole', 'the ferry treaty', 10, ['the ferry', 'treaty']],
  ['and words among Han', '在Truth Social上發文', 10, ['在Truth', 'Social上發', '文']],
  ['breaks a word that no line holds', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['never inside of a surrogate pair', '𠮷𠮷𠮷', 3, ['𠮷', '𠮷', '𠮷']],
  ['where the text does', 'a\nb\r\nc', 10, ['a', 'b', 'c']],
  ['leaves out blanks at the ends of lines', '週一,川普   在', 9, ['週一,川普', '在']],
  ['makes a line of nothing', '', 9, ['']],
])('%s', (_, text, width, expected) => {
  expect(lines(text, width)).toEqual(expected);
});

test('loses nothing but blanks, and runs over only where a single character does', () => {
  const parts = fc.constantFrom('中', '，', '「', '」', 'word', ' ', '𠮷', '1,000', '\n', 'a'.repeat(30), '。');
  fc.assert(
    fc.property(
      fc.array(parts).map((all) => all.join('')),
      fc.integer({ min: 2, max: 20 }),
      (text, width) => {
        const broken = lines(text, width);
        expect(broken.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        for (const line of broken) expect(measure(line)).toBeLessThanOrEqual(width);
        const places = breakLines(text, width, measure);
        for (const [at, { start }] of places.entries()) expect(start).toBeGreaterThanOrEqual(places[at - 1]?.end ?? 0);
      },
    ),
  );
}, 30_000);
