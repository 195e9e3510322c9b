import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Range } from '../model/range.ts';
import { compare } from './compare.ts';
import { compareReference } from './compareReference.ts';
import { side } from './side.ts';
import { noNames } from './terms.ts';
import type { Comparison } from './comparison.ts';
import { anyText, slice, splits } from './texts.fixture.ts';

/** Milliseconds; two busy cores can take long over a thousand cases. */
const slowly = 30_000;

/** How `other` compares with `reference`, sentence n of the one with sentence n of the other. */
function against(reference: string, other: string): Comparison {
  const statements = pieces(reference).flatMap((a, place) => {
    const b = pieces(other)[place];
    return b === undefined ? [] : [{ a, b, score: 0.8 }];
  });
  const link = {
    a: { account: 'a', paragraph: 0 },
    b: { account: 'b', paragraph: 0 },
    score: 0.8,
    reasons: [],
    relation: 'reworded' as const,
    statements,
  };
  return compare({ ref: link.b, link, text: other }, reference);
}

function pieces(text: string): Range[] {
  return Array.from(text.matchAll(/[^。]*。/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const brackets = { shared: ['', ''], different: ['[', ']'], alone: ['{', '}'], retold: ['<', '>'] } as const;

function told(reference: string, ...others: readonly string[]): string {
  return compareReference(
    reference,
    side(reference, noNames).sentences,
    others.map((other) => against(reference, other)),
  )
    .map(({ range, kind }) => brackets[kind][0] + slice(reference, range) + brackets[kind][1])
    .join('');
}

const reference = '習近平是偉大領導人。雙方正在落實重要共識。';

test('with no other, all is alone', () => {
  expect(told(reference)).toBe('{習近平是偉大領導人。雙方正在落實重要共識。}');
});

test('a sentence that none of the others has is alone', () => {
  expect(told(reference, '習近平是偉大領導人。')).toBe('習近平是偉大領導人。{雙方正在落實重要共識。}');
});

test('what one has is not alone, whatever the others lack', () => {
  expect(told(reference, '習近平是偉大領導人。', reference)).toBe(reference);
});

test('what some tell differently is different, even if others tell it alike', () => {
  expect(told(reference, '習近平是偉大領導人。雙方正在落實所有共識。', reference)).toBe(
    '習近平是偉大領導人。雙方正在落實[重要]共識。',
  );
});

test('words that a matching sentence lacks are different', () => {
  const lacking = '習近平是領導人。雙方正在落實重要共識。';
  const expected = '習近平是[偉大]領導人。雙方正在落實重要共識。';
  expect(told(reference, lacking)).toBe(expected);
  expect(told(reference, lacking, reference)).toBe(expected);
});

test('what is told in other words wherever it is told', () => {
  const other = '他很受美國總統稱讚推崇。';
  expect(told('習近平是偉大領導人。', other)).toBe('<習近平是偉大領導人。>');
  expect(told('習近平是偉大領導人。', other, '習近平是偉大領導人。')).toBe('習近平是偉大領導人。');
});

test(
  'segments follow one another over the whole text, and the order of the others changes nothing',
  () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 3 }), (text, others) => {
        const comparisons = others.map((other) => against(text, other));
        const segments = compareReference(text, side(text, noNames).sentences, comparisons);
        expect(segments.map(({ range }) => slice(text, range)).join('')).toBe(text);
        expect(segments.flatMap(({ range }) => [range.start, range.end]).filter((at) => splits(text, at))).toEqual([]);
        expect(compareReference(text, side(text, noNames).sentences, [...comparisons].reverse())).toEqual(segments);
      }),
      { numRuns: 500 },
    );
  },
  slowly,
);

test('a clause that another tells in part is not alone, though nothing else of its sentence is told', () => {
  const text = '渡輪條約已經簽署,十月的峰會很成功。';
  const clause = { start: 9, end: 17 };
  const other = { segments: [], omissions: [], retold: [], inPart: [clause] };
  const kinds = compareReference(text, [{ start: 0, end: 9 }, clause], [other]).map(({ range, kind }) => [
    slice(text, range),
    kind,
  ]);
  expect(kinds).toEqual([
    ['渡輪條約已經簽署,', 'alone'],
    ['十月的峰會很成功', 'retold'],
    ['。', 'shared'],
  ]);
});
