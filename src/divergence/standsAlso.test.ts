import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standsAlso } from './standsAlso.ts';

test.each([
  ['moved within its sentence', '在韓國', '雙方在釜山，在韓國會晤。'],
  ['in the other script', '台灣問題', '習近平談到台湾问题。'],
  ['with marks of its own around', '，明年四月。', '四月（明年四月）再訪'],
  ['a word of a script with blanks', 'soybeans', 'They spoke of Soybeans.'],
  ['a number', '1,000', 'some 1000 tons'],
])('%s', (_, words, text) => {
  expect(standsAlso(words, text)).toBe(true);
});

test.each([
  ['not there', '大豆', '芬太尼也談到了。'],
  ['a single character, which may be part of another word', '上', '上海與北京'],
  ['particles', '的，了', '他的話說了的了'],
  ['a part of a longer word', 'bean', 'They spoke of soybeans.'],
  ['a part of a longer number', '10', 'some 1000 tons'],
  ['its characters apart', '中美', '中國與美國'],
  ['nothing', '', 'any'],
  ['marks alone', '。」', '「好。」'],
])('is not said to stand there: %s', (_, words, text) => {
  expect(standsAlso(words, text)).toBe(false);
});

test('what is said to stand there, stands there whatever is around it', () => {
  const sentence = fc.string({ unit: fc.constantFrom(...'中美今年明年四月，。 ab12'), maxLength: 12 });
  fc.assert(
    fc.property(sentence, sentence, sentence, (words, before, after) => {
      expect(standsAlso(words, `${before}。${words}。${after}`)).toBe(standsAlso(words, words));
    }),
  );
});
