import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pieces, shortenedTo } from './pieces.ts';

test.each([
  ['In 2025, don’t.', 'In |2025, |don’t.'],
  ['2025年11月24日晚,國家主席', '2025年|11月|24日|晚,|國|家|主|席'],
  ['他於 4 月訪問', '他|於 |4 月|訪|問'],
  ['取得了“成功”。', '取|得|了|“成|功”。'],
  ['他說:「好。」', '他|說:|「好。」'],
  ['A 3.5 % rise at 10:30 in the U.S.', 'A |3.5 % |rise |at |10:30 |in |the |U.S.'],
])('%s', (text, cut) => {
  expect(pieces(text).join('|')).toBe(cut);
});

describe('shortened', () => {
  test.each([
    [20, 'Xi set out the position of principle on the question.', 'Xi set out the…'],
    [8, '習近平主席闡述了中國在台灣問題上的原則立場。', '習近平主席闡述…'],
    [12, '他接受了邀請,並且,回邀中國國家主席', '他接受了邀請,並且…'],
    [6, '截至2025年11月', '截至…'],
    [40, 'Short enough.', 'Short enough.'],
  ])('to %i: %s', (length, text, short) => {
    expect(shortenedTo(length, text)).toBe(short);
  });

  test('what is shown is the text as it begins, cut between pieces, and an ellipsis stands for all that is not', () => {
    const text = fc
      .array(
        fc.constantFrom('台', '灣', '。', '，', '「', '」', ' ', 'Xi', '2025', '年', '𠮷', '—', ',', '’', 'é', '\n'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (whole, length) => {
        expect(pieces(whole).join('')).toBe(whole);
        const short = shortenedTo(length, whole);
        if (short === whole) return;
        expect(Array.from(short).length).toBeLessThanOrEqual(length);
        expect(short.endsWith('…')).toBe(true);
        const kept = short.slice(0, -1);
        expect(whole.startsWith(kept)).toBe(true);
        // The next letter or figure begins a word of its own.
        expect(
          /[\p{Script=Latin}\p{N}]$/u.test(kept) && /^[\p{Script=Latin}\p{N}]/u.test(whole.slice(kept.length)),
        ).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });
});
