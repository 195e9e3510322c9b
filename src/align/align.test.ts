import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { GlossaryFile } from '../model/glossary.ts';
import { indexGlossary } from '../text/glossary.ts';
import { align } from './align.ts';
import type { Alignment, Witness } from './alignment.ts';

const glossaryFile: GlossaryFile = {
  field: { id: 'places', en: 'Places', 'zh-Hant': '地方' },
  concepts: [
    { id: 'port', weight: 'topic', en: ['Port Alder'], 'zh-Hant': ['赤楊港'], 'zh-Hans': [] },
    { id: 'treaty', weight: 'specific', en: ['ferry treaty', 'ferry accord'], 'zh-Hant': ['渡輪條約'], 'zh-Hans': [] },
    { id: 'say', weight: 'stock', en: ['say', 'said', 'stress'], 'zh-Hant': ['表示', '指出', '強調'], 'zh-Hans': [] },
  ],
};
const glossary = indexGlossary([glossaryFile]);

/** Sentences that share words, numbers, days, stock phrases and quotations in every combination. */
const sentence = fc.oneof(
  fc.constantFrom(
    'The ferry treaty was signed at Port Alder on Monday.',
    'Officials said the ferry accord binds 14 islands.',
    'Officials said so.',
    '「渡輪條約」週一在赤楊港簽署。',
    '島民表示，渡輪條約約束十四個島嶼。',
    '他強調。',
    'Lighthouses burn whale oil no longer!',
    '“Lighthouses matter,” the keeper said.',
    'The keeper did not mention the ferry treaty.',
    'They met on Tuesday.',
    '😀😀',
    '𠮷野家𠮷。',
    'السفن تعود إلى الميناء.',
    '...',
  ),
  fc
    .array(fc.constantFrom('gulls', 'lantern', 'keeper', 'tide', 'Alder', '12', 'the', 'of', 'harbour', 'said'), {
      minLength: 1,
      maxLength: 9,
    })
    .map((words) => `${words.join(' ')}.`),
  fc
    .string({ unit: fc.constantFrom(...'渡輪條約燈塔島民表示的，港口十二日'), minLength: 1, maxLength: 14 })
    .map((text) => `${text}。`),
);
const paragraph = fc.oneof(
  { weight: 8, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);
const date = fc.constantFrom(null, '2025-11-24', '2025-12-02');
const paragraphs = fc.array(paragraph, { maxLength: 4 });
const witness = (id: string): fc.Arbitrary<Witness> => fc.record({ id: fc.constant(id), date, paragraphs });
const three = fc.tuple(witness('b'), witness('c'), witness('d'));
/** Each takes some milliseconds on a busy machine. */
const runs = { numRuns: 1000 };
vi.setConfig({ testTimeout: 120_000 });

/** Plain data as a text, which compares much faster than deep equality does. */
const told = (data: unknown) => JSON.stringify(data);

test('the order of the accounts changes nothing', () => {
  fc.assert(
    fc.property(
      three.chain((witnesses) => fc.tuple(fc.constant(witnesses), fc.shuffledSubarray(witnesses, { minLength: 3 }))),
      ([given, shuffled]) => {
        expect(told(align(shuffled, glossary))).toBe(told(align(given, glossary)));
      },
    ),
    runs,
  );
});

test('of two identical accounts every paragraph pairs verbatim with its own', () => {
  fc.assert(
    fc.property(paragraphs, date, (paragraphs, date) => {
      const { links } = align(
        [
          { id: 'a', date, paragraphs },
          { id: 'b', date, paragraphs },
        ],
        glossary,
      );
      for (const place of paragraphs.keys()) {
        const own = links.find(({ a, b }) => a.paragraph === place && b.paragraph === place);
        expect(told([own?.relation, own?.score])).toBe(told(['verbatim', 1]));
      }
      // Twins pair by order: of two that read the same, no link crosses.
      const crossed = links.filter(
        ({ a, b }) => a.paragraph !== b.paragraph && paragraphs[a.paragraph] === paragraphs[b.paragraph],
      );
      expect(crossed.flatMap(({ statements }) => statements.filter(({ score }) => score === 1))).toEqual([]);
    }),
    runs,
  );
});

/** Every pair of statements as the words on both sides, in order. */
function statements({ links }: Alignment, witnesses: readonly Witness[]): string[] {
  const words = (account: string, place: number, range: { start: number; end: number }) =>
    witnesses.find(({ id }) => id === account)?.paragraphs[place]?.slice(range.start, range.end) ?? '';
  return links
    .flatMap(({ a, b, statements }) =>
      statements.map((pair) =>
        JSON.stringify([
          a.account,
          words(a.account, a.paragraph, pair.a),
          b.account,
          words(b.account, b.paragraph, pair.b),
          pair.score,
        ]),
      ),
    )
    .sort();
}

test('splitting or joining paragraphs moves statements and loses none', () => {
  const whole = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(whole, witness('b'), date, (parts, b, date) => {
      const joined = [{ id: 'a', date, paragraphs: parts.map((part) => part.join('\n')) }, b];
      const split = [{ id: 'a', date, paragraphs: parts.flat() }, b];
      const one = [{ id: 'a', date, paragraphs: [parts.flat().join('\n')] }, b];
      const expected = statements(align(joined, glossary), joined);
      expect(told(statements(align(split, glossary), split))).toBe(told(expected));
      expect(told(statements(align(one, glossary), one))).toBe(told(expected));
    }),
    runs,
  );
});

test('an account that shares nothing changes nothing between the others', () => {
  const stranger = fc.array(fc.string({ unit: fc.constantFrom(...'ωψξφδ '), maxLength: 20 }), { maxLength: 5 });
  fc.assert(
    fc.property(three, stranger, fc.constantFrom('a', 'bb', 'z'), ([b, c, d], paragraphs, id) => {
      const added = align([b, { id, date: '2025-11-24', paragraphs }, c, d], glossary);
      const among = <Pair extends Alignment['turnedDown'][number] | Alignment['links'][number]>(
        pairs: readonly Pair[],
      ) => pairs.filter(({ a, b }) => a.account !== id && b.account !== id);
      const expected = align([b, c, d], glossary);
      expect(told(among(added.links))).toBe(told(expected.links));
      expect(told(among(added.turnedDown))).toBe(told(expected.turnedDown));
    }),
    runs,
  );
});

test('scores are in [0, 1] with three decimals, ranges in their paragraphs, refs in order', () => {
  fc.assert(
    fc.property(three, (witnesses) => {
      const { links, turnedDown } = align(witnesses, glossary);
      for (const { a, b, score, reasons } of [...links, ...turnedDown]) {
        expect(a.account < b.account).toBe(true);
        expect(score).toBe(Math.round(score * 1000) / 1000);
        expect(score >= 0 && score <= 1).toBe(true);
        const weights = reasons.map(({ weight }) => weight);
        expect(weights).toEqual([...weights].sort((x, y) => Math.abs(y) - Math.abs(x)));
      }
      for (const { a, statements, score } of links) {
        const text = witnesses.find(({ id }) => id === a.account)?.paragraphs[a.paragraph] ?? '';
        expect(statements.length).toBeGreaterThan(0);
        expect(score).toBe(Math.max(...statements.map((pair) => pair.score)));
        for (const pair of statements) expect(pair.a.end <= text.length && pair.a.start <= pair.a.end).toBe(true);
      }
      for (const { score } of turnedDown) expect(score).toBeLessThan(0.5);
      const keys = links.map(({ a, b }) => JSON.stringify([a, b]));
      expect(new Set(keys).size).toBe(keys.length);
    }),
    runs,
  );
});

describe('any paragraph is taken', () => {
  test.each([
    ['empty', ''],
    ['one character', '說'],
    ['100,000 characters without a blank', 'x'.repeat(100_000)],
    ['100,000 Han characters', '渡輪條約'.repeat(25_000)],
    ['100,000 full stops', '. '.repeat(50_000)],
    ['emoji', '👩‍👩‍👧‍👦🇹🇼😀'],
    ['Ext-B Han', '𠮷𡃁𠀋𪚥'],
    ['right to left', 'قال الرئيس إن السفن تعود'],
    ['mixed', 'The 渡輪條約 (ferry treaty) 於 Port Alder 簽署 עם הסכם'],
    ['a lone surrogate', '\ud842 abc'],
  ])('%s', (_, text) => {
    const { links } = align(
      [
        { id: 'a', date: null, paragraphs: [text, 'The ferry treaty was signed.'] },
        { id: 'b', date: null, paragraphs: ['The ferry treaty was signed.', text] },
      ],
      glossary,
    );
    expect(links).toMatchObject([
      { a: { paragraph: 0 }, b: { paragraph: 1 }, relation: 'verbatim' },
      { a: { paragraph: 1 }, b: { paragraph: 0 }, relation: 'verbatim' },
    ]);
  });
});
