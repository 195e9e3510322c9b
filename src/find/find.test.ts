import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { readGlossary } from '../../scripts/build/readCall.ts';
import { conceptsOf, glossaryConcepts, type FindConcept } from './concepts.ts';
import { find, readAccounts, type Found } from './find.ts';
import { isBoundary } from './graphemes.ts';
import { heldConcepts } from './heldConcepts.ts';
import { exactly, parseQuery } from './query.ts';
import { tally } from './tally.ts';
import { wordingKey, wordingOf } from './wording.ts';

const concepts: readonly FindConcept[] = [
  { forms: ['大豆', '黃豆', '美國大豆', 'soybean', 'soya bean'], name: false },
  { forms: ['台灣', '中華民國', 'Taiwan'], name: true },
  { forms: ['台灣問題', 'Taiwan question'], name: false },
  { forms: ['萊斯', 'Rice', 'Condoleezza Rice'], name: true },
  { forms: ['稻米', 'rice'], name: false },
  {
    forms: ['中國', '中方', '北京', '中國政府', 'China', 'Beijing', 'Chinese government'],
    name: true,
    narrower: [
      ['北京', 'Beijing'],
      ['中方', '中國政府', 'Chinese government'],
    ],
  },
];

interface Told {
  readonly text: string;
  readonly english?: string;
}

function accountsOf(texts: Readonly<Record<string, readonly (string | Told)[]>>) {
  return readAccounts(
    Object.entries(texts).map(([id, paragraphs]) => ({
      id,
      extent: 'whole' as const,
      paragraphs: paragraphs.map((told, at) => {
        const { text, english = null } = typeof told === 'string' ? { text: told } : told;
        return { id: `body-${at + 1}`, role: 'body' as const, text, english, quotedFrom: null };
      }),
    })),
  );
}

function ask(typed: string, texts: Parameters<typeof accountsOf>[0]): Found {
  const query = parseQuery(typed);
  if (!query) throw new Error(`nothing is asked for by ${typed}`);
  return find(query, accountsOf(texts), query.exact ? [] : conceptsOf(query.words, concepts));
}

/** The words found in one text, a bar between them. */
function wordsIn(typed: string, text: string): string {
  return (ask(typed, { one: [text] }).accounts[0]?.matches ?? [])
    .map(({ start, end }) => text.slice(start, end))
    .join('|');
}

describe('words are found whatever their script, variant, inflection or language', () => {
  test.each([
    ['台灣', '臺灣、台湾、台灣', '臺灣|台湾|台灣'],
    ['关系', '中美關係與中美關系', '關係|關系'],
    ['soybeans', '大豆出口，soybean exports, Soybeans', '大豆|soybean|Soybeans'],
    ['黃豆', '討論了大豆', '大豆'],
    ['Taiwan', '台灣問題', '台灣'],
    ['taiwan question', '台灣問題與台灣', '台灣問題'],
    ['met', 'They meet; the committee met. Metal meets metal.', 'meet|met|meets'],
    ['post-war order', 'the post war order; the Post–War Order; post. War order', 'post war order|Post–War Order'],
    ['11月24日', '11月24日，１１月２４日，11 月 24 日，111月24日', '11月24日|１１月２４日|11 月 24 日'],
    ['公平持久', '公平持久，公平、持久', '公平持久'],
    ['公平、持久', '公平持久，公平，持久', '公平，持久'],
    ['rice', 'Rice said that rice matters', 'Rice|rice'],
    ['萊斯', 'Rice said that rice matters', 'Rice'],
    ['a', 'a car, A', 'a|A'],
    ['…', '等等…', '…'],
    ['..', '等等…', ''],
    ['.*', 'a.*b, axyb', '.*'],
    ['(', '中國(大陸)【甲】', '(|【'],
    ['株式', '㍿', ''],
    ['1', '½', ''],
    ['𠮷野家', '𠮷野家在台北', '𠮷野家'],
    ['野家', '𠮷野家在台北', '野家'],
    ['👨', '👨‍👩‍👧 👨', '👨'],
    ['👍', '👍🏽👍', '👍'],
    ['🇹🇼', '🇺🇸🇹🇼', '🇹🇼'],
    ['🇸🇹', '🇺🇸🇹🇼', ''],
    ['cafe', 'café, cafe\u0301s', 'café|cafe\u0301s'],
    ['\u0301', 'cafe\u0301', ''],
  ])('%s in %s: %s', (typed, text, expected) => {
    expect(wordsIn(typed, text)).toBe(expected);
  });
});

describe('words in quotation marks are found character for character', () => {
  test.each([
    ['"台灣"', '臺灣、台湾、台灣', '台灣'],
    ['“關係”', '關係、關系', '關係'],
    ['「大豆」', '大豆、黃豆', '大豆'],
    ['"meet"', 'Meet, meets', 'meet'],
    ['"aa"', 'aaaaa', 'aa|aa'],
    ['"e"', 'cafe\u0301', ''],
    ['"', '說"好"', '"|"'],
  ])('%s in %s: %s', (typed, text, expected) => {
    expect(wordsIn(typed, text)).toBe(expected);
  });
});

test.each(['', '   ', '""', '「 」', '\u3000'])('nothing is asked for by %j', (typed) => {
  expect(parseQuery(typed)).toBeNull();
});

test('a query of nothing that can be seen finds nothing', () => {
  expect(wordsIn('\u200b', 'a\u200bb')).toBe('');
});

test('what was looked for is told, the reader’s own words first, then what stands somewhere', () => {
  const { lookedFor } = ask('soybeans', { one: ['黃豆與美國大豆'], two: ['黃豆'] });
  expect(lookedFor.map(({ words, count }) => `${words} ${count}`)).toEqual([
    'soybeans 0',
    '黃豆 2',
    '美國大豆 1',
    '大豆 0',
    'soya bean 0',
  ]);
});

test.each([
  ['Beijing', '北京', 'China'],
  ['北京', '北京', '中國'],
  ['Chinese government', '中方', 'China'],
  ['中国', '中國|中方|北京', undefined],
])('what says more than %s is not counted for it, and told', (typed, expected, broader) => {
  const text = '中國與中方，在北京';
  expect(wordsIn(typed, text)).toBe(expected);
  expect(ask(typed, { one: [text] }).broader).toEqual(broader === undefined ? [] : [broader]);
});

test('our English reading is told apart, and only where the text itself has none of the words', () => {
  const { accounts } = ask('taiwan', {
    one: [
      { text: '台灣', english: 'Taiwan' },
      { text: '該島', english: 'the island (Taiwan)' },
    ],
  });
  expect(accounts[0]).toMatchObject({ matches: [{ paragraph: 'body-1' }], readings: ['body-2'] });
});

test('what may be said of an account without the words goes by how much of it we hold; excerpts are counted apart', () => {
  const matches = [{ account: '', paragraph: 'p', start: 0, end: 1 }];
  const found = (account: string, extent: 'whole' | 'as-held' | 'excerpts', has: boolean) => ({
    account,
    extent,
    asked: true,
    matches: has ? matches : [],
    readings: [],
  });
  expect(
    tally({
      accounts: [
        found('mfa', 'whole', false),
        found('udn', 'whole', true),
        found('politico', 'as-held', true),
        found('ap', 'as-held', false),
        found('post', 'excerpts', true),
        found('letter', 'excerpts', false),
      ],
    }),
  ).toEqual({
    matches: 2,
    accounts: 2,
    excerpted: ['post'],
    inExcerpts: 1,
    without: { whole: ['mfa'], 'as-held': ['ap'], excerpts: ['letter'] },
    unasked: [],
    readings: 0,
  });
});

/** Little pieces that trip what cuts texts up. */
const piece = fc.constantFrom(
  '台灣',
  '臺',
  '灣',
  '台湾',
  '问题',
  '大豆',
  'soybeans',
  'Soya ',
  'bean',
  'Taiwan',
  'US',
  'us',
  "'s",
  ' the ',
  '-',
  '，',
  '。',
  ' ',
  '…',
  '½',
  '㍿',
  '𠮷',
  '👨‍👩‍👧',
  '👍🏽',
  '🇹🇼',
  '🇺',
  'é',
  'e\u0301',
  '\u0301',
  '\u200d',
  '\ufe0f',
  '.*',
  '(',
  '\\',
  '1',
  '1,000',
  '4月',
  'ｶﾞ',
  '\ud842',
  '한',
  '\r\n',
  '\u00ad',
  'G-7',
  'U.S.',
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const typed = fc.oneof(
  fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')),
  text.map((words) => exactly(words)),
  fc.string({ unit: 'binary' }),
);

test('every match reads as one of the words looked for, cuts no character, and overlaps none', () => {
  fc.assert(
    fc.property(typed, fc.array(text, { maxLength: 4 }), (typed, texts) => {
      const query = parseQuery(typed);
      if (!query) return;
      const { lookedFor, accounts } = ask(typed, { one: texts });
      const sought = new Set(lookedFor.map(({ words }) => wordingKey(wordingOf(words))));
      const folded = fold(query.words).text.trim();
      let matches = 0;
      for (const [at, whole] of texts.entries()) {
        let last = 0;
        for (const { start, end } of accounts[0]?.matches.filter((one) => one.paragraph === `body-${at + 1}`) ?? []) {
          const words = whole.slice(start, end);
          if (query.exact) expect(words).toBe(query.words);
          else
            expect(
              sought.has(wordingKey(wordingOf(words))) &&
                (wordingOf(words).keys.length > 0 || fold(words).text === folded),
            ).toBe(true);
          expect(isBoundary(whole, start) && isBoundary(whole, end)).toBe(true);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          matches += 1;
        }
      }
      expect(lookedFor.reduce((sum, { count }) => sum + count, 0)).toBe(matches);
    }),
    { numRuns: 5000 },
  );
}, 60_000);

test('words of a text are found in it, by themselves and in the other script', () => {
  const han = fc.string({ unit: fc.constantFrom(...'臺灣問題關係大豆習近平'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(text, han, text, (before, words, after) => {
      const whole = `${before}，${words}，${after}`;
      expect(ask(words, { one: [whole] }).accounts[0]?.matches).not.toEqual([]);
      expect(ask(exactly(words), { one: [whole] }).accounts[0]?.matches).not.toEqual([]);
      expect(ask(fold(words).text, { one: [whole] }).accounts[0]?.matches).not.toEqual([]);
    }),
    { numRuns: 2000 },
  );
}, 60_000);

test('the order of accounts changes nothing in any of them', () => {
  fc.assert(
    fc.property(typed, fc.array(text, { minLength: 2, maxLength: 5 }), (typed, texts) => {
      if (!parseQuery(typed)) return;
      const entries = texts.map((one, at): [string, string[]] => [`a${at}`, [one]]);
      const ahead = ask(typed, Object.fromEntries(entries));
      const back = ask(typed, Object.fromEntries(entries.toReversed()));
      expect(back.accounts.toReversed()).toEqual(ahead.accounts);
      expect(back.lookedFor).toEqual(ahead.lookedFor);
    }),
    { numRuns: 1000 },
  );
}, 60_000);

test('a very long query, and a very long text, are no trouble', () => {
  const long = '台灣問題'.repeat(25_000);
  expect(wordsIn(`${long}台`, long)).toBe('');
  expect(wordsIn(long, long)).toBe(long);
  expect(wordsIn(`${'台灣問題'.repeat(50)}台`, long).split('|')).toHaveLength(490);
  expect(ask('台灣', { one: [long] }).accounts[0]?.matches).toHaveLength(25_000);
}, 60_000);

function placesOf({ accounts }: Found) {
  return accounts.map(({ matches, readings }) => ({ matches, readings }));
}

test('the concepts that a call’s texts hold find all that the whole glossary finds', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...concepts.flatMap(({ forms }) => forms)),
      (texts, form) => {
        const accounts = accountsOf({ one: texts });
        const held = heldConcepts(concepts, accounts);
        const query = { words: form, exact: false };
        const named = conceptsOf(form, held);
        const all = find(query, accounts, conceptsOf(form, concepts));
        expect(placesOf(find(query, accounts, named))).toEqual(placesOf(all));
        // Words that name no concept held find nothing but themselves.
        if (named.length === 0) expect(all.lookedFor.slice(1).every(({ count }) => count === 0)).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
}, 60_000);

test('every form of the glossary names its own concept, however it starts', () => {
  const read = glossaryConcepts(readGlossary(join(import.meta.dirname, '../../data/glossary')));
  const glossary = read.map(({ forms, name }): FindConcept => ({ forms, name }));
  const byKey = new Map<string, Set<FindConcept>>();
  for (const concept of glossary) {
    for (const form of concept.forms) {
      const key = wordingKey(wordingOf(form));
      byKey.set(key, (byKey.get(key) ?? new Set()).add(concept));
    }
  }
  const forms = glossary
    .flatMap(({ forms }) => forms)
    .filter((_, at) => at % 400 === 0 || /^(?:the|went|a|an) /iu.test(_));
  for (const form of forms) expect(new Set(conceptsOf(form, glossary))).toEqual(byKey.get(wordingKey(wordingOf(form))));
}, 60_000);

test('words that could not stand in a text by its script say nothing of it', () => {
  const texts = { chinese: ['習近平強調，台灣回歸中國。'], english: ['Xi spoke of Taiwan and of armed forces.'] };
  const { unasked, without } = tally(ask('fruits of war', texts));
  expect(unasked).toEqual(['chinese']);
  expect(without.whole).toEqual(['english']);
  expect(tally(ask('soybean', texts)).unasked).toEqual([]);
  expect(tally(ask('2025', texts)).unasked).toEqual([]);
  expect(tally(ask('"Taiwan"', texts)).unasked).toEqual(['chinese']);
});

test('what only our own reading has is not said to be missing from the text', () => {
  const accounts = accountsOf({
    mfa: [{ text: '11月24日晚通了電話。', english: 'They spoke on the evening of the 24th.' }],
  });
  const query = { words: 'evening', exact: false };
  const { unasked, without } = tally(find(query, accounts, [{ forms: ['even', '甚至'], name: false }]));
  expect([unasked, without.whole]).toEqual([['mfa'], []]);
});

test('words in a longer rendering are the words too, in either script', () => {
  expect(ask('台灣', { one: ['台灣問題與台湾'], two: ['中華民國'] }).typed).toBe(2);
  expect(ask('大豆', { one: ['美國大豆'], two: ['黃豆'] }).typed).toBe(1);
});
