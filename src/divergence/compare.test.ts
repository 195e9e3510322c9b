import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Link } from '../align/alignment.ts';
import type { Range } from '../model/range.ts';
import { compare } from './compare.ts';
import type { Comparison, Segment } from './comparison.ts';
import { slice, splits, twoTexts } from './texts.fixture.ts';

/** Milliseconds; two busy cores can take long over a thousand cases. */
const slowly = 30_000;

const own = { account: 'b', paragraph: 0 };

/** A link of paragraph a0, the reference, with b0, whose statements are these stretches of the two. */
function linkOf(...statements: readonly { of: Range; own: Range; score?: number }[]): Link {
  return {
    a: { account: 'a', paragraph: 0 },
    b: own,
    score: 0.8,
    reasons: [],
    relation: 'reworded',
    statements: statements.map(({ of, own, score }) => ({ a: of, b: own, score: score ?? 0.8 })),
  };
}

/** The same link, in which these clauses of sentences without a pair are told as well. */
function withParts(link: Link, ...inPart: readonly { of: Range; own: Range }[]): Link {
  return { ...link, inPart: inPart.map(({ of, own }) => ({ a: of, b: own, score: 0.5 })) };
}

/** Where words stand in a text. */
function find(text: string, words: string): Range {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function whole(text: string): Range {
  return { start: 0, end: text.length };
}

const brackets = { shared: ['', ''], different: ['[', ']'], alone: ['{', '}'], retold: ['<', '>'] } as const;

/** `[different/there] {alone} <retold>`; what is lacking comes after all. */
function told({ segments, omissions }: Comparison, text: string, reference: string): string {
  const lines = segments.map(({ range, kind, counterpart }) => {
    const [open, close] = brackets[kind];
    const there = kind === 'different' && counterpart !== null ? `/${slice(reference, counterpart)}` : '';
    return `${open}${slice(text, range)}${there}${close}`;
  });
  return [lines.join(''), ...omissions.map(({ counterpart }) => ` -${slice(reference, counterpart)}`)].join('');
}

function compared(text: string, reference: string, link: Link | null): string {
  return told(compare({ ref: own, link, text }, reference), text, reference);
}

test('a paragraph without a link stands alone', () => {
  expect(compared('川普說。天氣好。', '中國', null)).toBe('{川普說。天氣好。}');
});

test('one statement is compared word by word', () => {
  const [text, reference] = ['雙方正在落實釜山達成的所有共識。', '雙方正在全面落實釜山達成的重要共識。'];
  expect(compared(text, reference, linkOf({ of: whole(reference), own: whole(text) }))).toBe(
    '雙方正在落實釜山達成的[所有/重要]共識。 -全面',
  );
});

test('only what is aligned is compared; a sentence that is not stands alone', () => {
  const text = '大豆的價格上漲了。中國支持一切和平努力。';
  const reference = '兩人談及烏克蘭。中國支持和平努力。';
  const link = linkOf({ of: find(reference, '中國支持和平努力。'), own: find(text, '中國支持一切和平努力。') });
  expect(compared(text, reference, link)).toBe('{大豆的價格上漲了。}中國支持[一切/]和平努力。');
});

test('part of a sentence has no counterpart: no sentence alone', () => {
  const [text, reference] = ['他寫道:“我們一致認為經常溝通非常重要。”', '我們一致認為經常溝通非常重要。'];
  const link = linkOf({ of: whole(reference), own: find(text, '我們一致認為經常溝通非常重要。') });
  expect(compared(text, reference, link)).toBe('[他寫道:“]我們一致認為經常溝通非常重要。”');
});

test('what shares too little is told in other words, with what it does share', () => {
  const text = '週五下午他在社群網站上寫道,北京邀請他春天過去走走,戰後國際秩序怎樣他沒提。';
  const reference = '戰後國際秩序不可分割,外交部強調大家都應當維護成果。';
  const link = linkOf({ of: whole(reference), own: whole(text) });
  expect(compared(text, reference, link)).toBe(
    '<週五下午他在社群網站上寫道,北京邀請他春天過去走走,>戰後國際秩序<怎樣他沒提。>',
  );
  expect(compare({ ref: own, link, text }, reference).retold).toEqual([
    { range: whole(text), counterpart: whole(reference) },
  ]);
});

test('a year that differs shows even in a sentence told in other words', () => {
  const text = '川普又說習近平將在今年晚些時候帶著夫人抵達華府出席晚宴。';
  const reference = '兩國團隊正商定行程細節,明年晚些時候白宮可望設下國宴。';
  const link = linkOf({ of: whole(reference), own: whole(text) });
  expect(compared(text, reference, link)).toContain('[今年晚些時候/明年晚些時候]');
});

test('a sentence that the other tells in two is compared with both', () => {
  const text = '中美曾並肩抗擊軍國主義,當前更應該共同維護好二戰勝利成果。';
  const [first, second] = ['中美曾並肩對抗軍國主義。', '當前更有必要共同維護二戰勝利成果。'];
  const reference = first + second;
  const expected = '中美曾並肩[抗擊/對抗]軍國主義,當前更[應該/有必要]共同維護[好/]二戰勝利成果。';
  const both = linkOf(
    { of: find(reference, first), own: whole(text) },
    { of: find(reference, second), own: whole(text) },
  );
  expect(compared(text, reference, both)).toBe(expected);
  const left = linkOf({ of: find(reference, first), own: whole(text) });
  expect(compared(text, reference, left)).toBe(expected);
});

test('two sentences that the other tells in one are compared with it', () => {
  const [first, second] = ['中美曾並肩對抗軍國主義。', '當前更有必要共同維護二戰勝利成果。'];
  const reference = '中美曾並肩抗擊軍國主義,當前更應該共同維護好二戰勝利成果。';
  const text = first + second;
  const expected = '中美曾並肩[對抗/抗擊]軍國主義。當前更[有必要/應該]共同維護二戰勝利成果。 -好';
  const both = linkOf(
    { of: whole(reference), own: find(text, first) },
    { of: whole(reference), own: find(text, second) },
  );
  expect(compared(text, reference, both)).toBe(expected);
  const left = linkOf({ of: whole(reference), own: find(text, first) });
  expect(compared(text, reference, left)).toBe(expected);
});

test('alike sentences that the aligner left over are compared with one another', () => {
  const text = '習近平是偉大領導人。雙方正在全面落實達成的重要共識。天氣好。';
  const reference = '習近平是一位偉大領導人。雙方正在落實達成的所有共識。中國發揮了作用。';
  const link = linkOf({ of: find(reference, '習近平是一位偉大領導人。'), own: find(text, '習近平是偉大領導人。') });
  expect(compared(text, reference, link)).toBe(
    '習近平是偉大領導人。雙方正在[全面/]落實達成的[重要/所有]共識。{天氣好。} -一位',
  );
});

test('what one sentence lacks and the next one has is not lacking', () => {
  const reference = '台灣回歸中國,各方應當維護戰後國際秩序。';
  const [first, second] = ['台灣回歸中國。', '又說:各方應當維護戰後國際秩序。'];
  const text = `${first}天氣好。${second}`;
  const both = linkOf(
    { of: whole(reference), own: find(text, first), score: 0.7 },
    { of: whole(reference), own: find(text, second), score: 0.6 },
  );
  expect(compare({ ref: own, link: both, text }, reference).omissions).toEqual([]);
});

test('of a sentence of two statements, only the one that the other does not tell stands alone', () => {
  const text = '習近平還指出,兩國領導人10月份的會晤取得了“成功”,雙方達成了一年的休戰協議。中美關係穩定。';
  const reference = '習近平指出,上個月在釜山舉行了成功會晤,達成了重要共識。中美關係穩定。';
  const statement = { of: find(reference, '中美關係穩定。'), own: find(text, '中美關係穩定。') };
  const clause = {
    of: find(reference, '習近平指出,上個月在釜山舉行了成功會晤'),
    own: find(text, '習近平還指出,兩國領導人10月份的會晤取得了“成功”'),
  };
  const link = withParts(linkOf(statement), clause);
  expect(compared(text, reference, link)).toBe(
    '習近平<還指出,兩國領導人10月份的會晤取得了“成功”>,{雙方達成了一年的休戰協議。}中美關係穩定。',
  );
  expect(compare({ ref: own, link, text }, reference).retold).toEqual([{ range: clause.own, counterpart: clause.of }]);
});

test('what a sentence has beyond its pair is no lack of the other if another sentence there tells it', () => {
  const text = '台灣問題是第一條紅線,敦促美方按照不支持台獨的承諾行事。';
  const reference = '台灣問題是第一條紅線。希望把不支持台獨的表態落實到行動上。';
  const link = withParts(linkOf({ of: find(reference, '台灣問題是第一條紅線。'), own: whole(text) }), {
    of: find(reference, '希望把不支持台獨的表態落實到行動上'),
    own: find(text, '敦促美方按照不支持台獨的承諾行事'),
  });
  expect(compared(text, reference, link)).toBe('台灣問題是第一條紅線,<敦促美方按照不支持台獨的承諾行事>。');
  expect(compare({ ref: link.a, link, text: reference }, text).omissions).toEqual([]);
});

/** Any link at all, nonsense included. */
const anyComparison = twoTexts.chain(({ a, b }) =>
  fc
    .array(
      fc.record({ of: rangeIn(a), own: rangeIn(b), score: fc.integer({ min: 1, max: 4 }).map((score) => score / 4) }),
      { maxLength: 4 },
    )
    .chain((statements) =>
      fc
        .array(fc.record({ of: rangeIn(a), own: rangeIn(b) }), { maxLength: 2 })
        .map((parts) => ({ reference: a, text: b, link: withParts(linkOf(...statements), ...parts) })),
    ),
);

function rangeIn(text: string): fc.Arbitrary<Range> {
  return fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
}

function edges(ranges: readonly (Range | null)[]): number[] {
  return ranges.flatMap((range) => (range === null ? [] : [range.start, range.end]));
}

function tile(segments: readonly Segment[]): number[] {
  return segments.flatMap(({ range }) => [range.start, range.end]);
}

test(
  'segments follow one another over the whole text, and part no character of either',
  () => {
    fc.assert(
      fc.property(anyComparison, ({ reference, text, link }) => {
        const { segments, omissions } = compare({ ref: own, link, text }, reference);
        const inner = tile(segments);
        expect(inner.filter((_, place) => place % 2 === 1).slice(0, -1)).toEqual(
          inner.filter((_, place) => place % 2 === 0).slice(1),
        );
        expect([inner[0] ?? 0, inner.at(-1) ?? 0]).toEqual([0, text.length]);
        expect(segments.every(({ range }) => range.start < range.end)).toBe(true);
        expect([...inner, ...omissions.map(({ at }) => at)].filter((at) => splits(text, at))).toEqual([]);
        const there = edges([...segments, ...omissions].map(({ counterpart }) => counterpart));
        expect(there.filter((at) => splits(reference, at))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  },
  slowly,
);

test(
  'the order of the statements changes nothing',
  () => {
    fc.assert(
      fc.property(anyComparison, ({ reference, text, link }) => {
        const reversed = { ...link, statements: [...link.statements].reverse() };
        expect(compare({ ref: own, link: reversed, text }, reference)).toEqual(
          compare({ ref: own, link, text }, reference),
        );
      }),
      { numRuns: 300 },
    );
  },
  slowly,
);
