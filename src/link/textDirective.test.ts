import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textDirective } from './textDirective.ts';

/** The directive, decoded, for the part of a text in brackets. */
function directive(marked: string, ...page: string[]): string | null {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const found = textDirective(text, { start, end: marked.indexOf(']') - 1 }, page);
  return found && decodeURIComponent(found);
}

test('words between marks, or from one end of a paragraph to the other, are named as they stand', () => {
  expect(directive('雙方談到貿易。[中方同意會晤。]美方訪問。')).toBe('text=中方同意會晤。');
  expect(directive('[中方同意再次會晤]')).toBe('text=中方同意再次會晤');
  expect(directive('He said that [both agree].')).toBe('text=both agree');
});

test('what begins or ends within words is left out: browsers cut Han each in its own way', () => {
  expect(directive('雙方談到[貿易與台灣。]')).toBeNull();
  expect(directive('[雙方談到貿易]與台灣。')).toBeNull();
  expect(directive('They dis[agree on trade].')).toBeNull();
});

test('what stands a second time is left out, in another paragraph or its own, in whichever case', () => {
  expect(directive('[中方同意會晤。]', '川普說,中方同意會晤。')).toBeNull();
  expect(directive('[中方同意會晤。]中方同意會晤。')).toBeNull();
  expect(directive('[Both sides agree.]', 'And both sides agree. So')).toBeNull();
});

test('long words are given by their two ends, cut at marks, each of which stands once', () => {
  const long = '[中國與美國在第二次世界大戰中並肩作戰,當前更應該共同維護好二戰勝利成果。]';
  expect(directive(long)).toBe('text=中國與美國在第二次世界大戰中並肩作戰,當前更應該共同維護好二戰勝利成果。');
  expect(directive('[中國與美國在第二次世界大戰中並肩作戰當前更應該共同維護好二戰勝利成果。]')).toBeNull();
  expect(directive(long, '當前更應該共同維護好二戰勝利成果。')).toBeNull();
});

test('a directive has no sign in it that would end or divide it, and names words that stand once', () => {
  const words = fc.string({ unit: fc.constantFrom('台', '灣', 'a', 'B', '-', ',', '&', '。', ' ', '𠮷', '=') });
  fc.assert(
    fc.property(words, words, words, words, (before, meant, after, other) => {
      const text = before + meant + after;
      const found = textDirective(text, { start: before.length, end: before.length + meant.length }, [other]);
      if (found === null) return;
      expect(found).toMatch(/^text=[A-Za-z0-9%._]+(,[A-Za-z0-9%._]+)?$/);
      for (const part of found.slice('text='.length).split(',').map(decodeURIComponent)) {
        expect(text.split(part)).toHaveLength(2);
        expect(other).not.toContain(part);
      }
    }),
    { numRuns: 10_000 },
  );
});
