import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extent } from '../model/vocabulary.ts';
import { passageKey, type FindingAccount, type Passage } from './account.ts';
import { conflicts } from './conflicts.ts';
import { omissions, type Coverage } from './omissions.ts';
import { prominence } from './prominence.ts';
import { sentenceLinks, sentencesOf } from './sentenceLinks.ts';
import { statementsFrom } from './statements.ts';
import { account, aligned, glossary, pairedSentences, textAt } from './texts.fixture.ts';
import { wordingVariations } from './wordingVariations.ts';

const english = [
  'Velt will visit Belmark later this year.',
  'Velt may visit Belmark next year, officials said.',
  'Arvonia supports the salt tariff, and the guild gave up its herring monopoly.',
  'Arvonia does not support the salt tariff.',
  'All ferries were late on 3 March. 😀',
  'Some ferries were late on 9 March: 40 barrels of herring spoiled.',
  'Terrin and Velt met in Belmark.',
  'Terrin said that a call with Velt took an hour.',
];
const chinese = [
  '維特將於今年訪問貝馬克，雙方討論了鹽稅、鯡魚和渡輪等問題。',
  '安娜維特表示，可能於明年訪問貝馬克。',
  '亞爾沃不支持鹽稅。𠮷祥號渡輪已返港。',
  '亞爾沃支持鹽稅，所有渡輪停航。',
];

/** What a sentence may hold several of: quantifiers, numbers, dates, negations, modals, speakers. */
const englishClauses = [
  'all members support the truce',
  'some members tabled a text',
  'none of the members left',
  'most ferries were late on 3 March',
  'several ferries sank on 9 March',
  'the fleet caught 40 barrels of herring',
  'the guild sold 70 barrels of herring',
  'Arvonia supports the salt tariff',
  'Belmark does not support the salt tariff',
  'the guild will close the harbour',
  'the guild may close the harbour (not reopen it)',
  'Velt will visit Belmark this year',
  'Terrin could visit Belmark next year',
  'Velt said the salt tariff ruins the trade',
  'Arvonian officials said the salt tariff ruins the trade',
];
const chineseClauses = [
  '所有成員國支持停火',
  '部分成員國另提交文本',
  '全部渡輪於3月3日停航',
  '多數渡輪於3月9日返港',
  '艦隊捕獲40桶鯡魚',
  '公會售出70桶鯡魚',
  '亞爾沃支持鹽稅改革',
  '貝馬克不支持鹽稅改革',
  '亞爾沃將關閉渡輪航線',
  '貝馬克可能關閉渡輪航線',
  '安娜維特今年訪問貝馬克',
  '柏特林明年訪問貝馬克',
  '安娜維特表示鹽稅損害漁業',
  '亞爾沃官員表示鹽稅損害漁業',
];

/** Sentences of several clauses, one a paragraph. */
const manyValued = fc
  .constantFrom(
    { clauses: englishClauses, comma: ', and ', stop: '.', language: 'en' },
    { clauses: chineseClauses, comma: '，', stop: '。', language: 'zh-Hant' },
  )
  .chain(({ clauses, comma, stop, language }) =>
    fc.record({
      paragraphs: fc.array(
        fc.array(fc.constantFrom(...clauses), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(comma) + stop),
        { minLength: 1, maxLength: 3 },
      ),
      language: fc.constant(language),
    }),
  );

const extents: readonly Extent[] = ['whole', 'as-held', 'excerpts'];

const oneAccount = fc
  .constantFrom<readonly [readonly string[], string]>([english, 'en'], [chinese, 'zh-Hant'])
  .chain(([lines, language]) =>
    fc.record({
      paragraphs: fc.array(
        fc.array(fc.constantFrom(...lines), { minLength: 0, maxLength: 3 }).map((parts) => parts.join(' ')),
        { maxLength: 4 },
      ),
      extent: fc.constantFrom(...extents),
      language: fc.constant(language),
      around: fc.array(fc.constantFrom(...lines), { maxLength: 2 }),
    }),
  );

const someAccounts = fc
  .array(oneAccount, { minLength: 1, maxLength: 4 })
  .map((list) => list.map(({ paragraphs, ...rest }, place) => account(`account-${place}`, paragraphs, rest)));

function everything(accounts: readonly FindingAccount[]) {
  const alignment = aligned(accounts);
  const found = conflicts(accounts, alignment, glossary);
  const statements = statementsFrom(sentenceLinks(accounts, alignment), accounts);
  return {
    statements,
    omissions: omissions(accounts, alignment, glossary),
    conflicts: found,
    variations: wordingVariations(accounts, alignment, glossary, found),
    prominence: prominence(accounts, statements),
  };
}

function passagesOf(found: ReturnType<typeof everything>): Passage[] {
  return [
    ...found.statements.flatMap(({ passages, inPart }) => [...passages, ...inPart]),
    ...found.omissions.flatMap(({ cells }) =>
      cells.flatMap(({ lacking, search }) => [
        ...lacking,
        ...(search ? [search.of] : []),
        ...(search?.nearest ? [search.nearest] : []),
      ]),
    ),
    ...found.conflicts.flatMap(({ a, b }) => [a, b, { ...a, range: a.sentence }, { ...b, range: b.sentence }]),
    ...found.variations.flatMap(({ a, b }) => [a, b]),
    ...found.prominence.flatMap(({ opening, topics }) => [
      ...(opening ? [opening] : []),
      ...topics.map(({ first }) => first),
    ]),
  ];
}

/** Half of a surrogate pair is no character. */
function splits(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

/** Each run aligns and reads everything, once or twice: slow on a busy machine. */
const runs = { numRuns: 25 };
const patience = 30_000;

describe('what is found', { timeout: patience }, () => {
  it('is the same for every order of the accounts', () => {
    fc.assert(
      fc.property(someAccounts, (accounts) => {
        expect(everything(accounts.toReversed())).toEqual(everything(accounts));
      }),
      runs,
    );
  });

  it('stands in ranges that are in the text and part no character', () => {
    fc.assert(
      fc.property(someAccounts, (accounts) => {
        for (const { account: id, paragraph, range } of passagesOf(everything(accounts))) {
          const { paragraphs = [], around = [] } = accounts.find((one) => one.id === id) ?? {};
          const text = [...paragraphs, ...around][paragraph] ?? '';
          expect(range.start).toBeLessThan(range.end);
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeLessThanOrEqual(text.length);
          expect(splits(text, range.start) || splits(text, range.end)).toBe(false);
        }
      }),
      runs,
    );
  });

  it('has every sentence in one statement, and every account in one cell of it', () => {
    fc.assert(
      fc.property(someAccounts, (accounts) => {
        const { statements, omissions: found } = everything(accounts);
        const all = statements.flatMap(({ passages }) => passages.map(passageKey));
        expect(all.sort()).toEqual(accounts.flatMap(sentencesOf).map(passageKey).sort());
        for (const { cells } of found)
          expect(cells.map((cell) => cell.account)).toEqual(accounts.map(({ id }) => id).sort());
      }),
      runs,
    );
  });

  it('calls nothing absent from an account that is not whole, or of another language than all who state it', () => {
    fc.assert(
      fc.property(someAccounts, (accounts) => {
        const byId = new Map(accounts.map((one) => [one.id, one]));
        const wrong = everything(accounts).omissions.flatMap(({ statement, cells }) =>
          cells.filter(({ account: id, coverage, lacking }) => {
            const own = byId.get(id);
            const compared = statement.passages.some((one) => byId.get(one.account)?.language === own?.language);
            if (coverage === 'does-not-state') return own?.extent !== 'whole' || !compared;
            if (coverage === 'not-in-our-copy') return own?.extent !== 'as-held' || !compared;
            return own?.extent === 'excerpts' && lacking.length > 0;
          }),
        );
        expect(wrong).toEqual([]);
      }),
      runs,
    );
  });

  it('searches for words that stand in the passage they are said to be of, and counts some of them', () => {
    fc.assert(
      fc.property(someAccounts, (accounts) => {
        for (const { cells } of everything(accounts).omissions)
          for (const { search } of cells) {
            if (!search) continue;
            const text = textAt(accounts, search.of);
            expect(search.terms.filter((term) => !text.includes(term))).toEqual([]);
            expect(search.terms.length).toBeGreaterThan(0);
            expect(Number.isInteger(Math.round(search.share * search.terms.length * 1e6) / 1e6)).toBe(true);
          }
      }),
      runs,
    );
  });

  it('has no conflict between two identical sentences, however many values they have', () => {
    fc.assert(
      fc.property(manyValued, ({ paragraphs: [sentence = ''], language }) => {
        const [one, two] = ['one', 'two'].map((id) => account(id, [sentence], { language }));
        if (!one || !two) return;
        expect(conflicts([one, two], pairedSentences(one, two), glossary)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('has no conflict between two identical accounts', () => {
    fc.assert(
      fc.property(manyValued, ({ paragraphs, language }) => {
        const accounts = ['one', 'two'].map((id) => account(id, paragraphs, { language }));
        expect(conflicts(accounts, aligned(accounts), glossary)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('calls nothing absent that the account has word for word', () => {
    fc.assert(
      fc.property(fc.constantFrom(...english), someAccounts, (line, others) => {
        const accounts = [account('a', [line]), account('b', [english[6] ?? '', line]), ...others];
        const coverages = everything(accounts)
          .omissions.filter(({ statement }) => statement.passages.some((one) => one.account === 'a'))
          .flatMap(({ cells }) => cells.filter((cell) => cell.account === 'b').map(({ coverage }) => coverage));
        expect(coverages.filter((coverage) => !coverage.startsWith('states'))).toEqual([]);
      }),
      runs,
    );
  });

  it('calls nothing absent that the headline has word for word, and nothing more because there is one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...english), someAccounts, (line, others) => {
        const accounts = [account('a', [line]), account('b', [english[6] ?? ''], { around: [line] }), ...others];
        const before = calledAbsent(accounts.map((one) => ({ ...one, around: [] })));
        const after = calledAbsent(accounts);
        // Of a sentence that was called absent as a whole, a part may still be.
        expect(after.filter((one) => !before.some((other) => one.from === other.from && within(one, other)))).toEqual(
          [],
        );
        expect(after.filter(({ from, of }) => from === 'b' && of.account === 'a')).toEqual([]);
      }),
      runs,
    );
  });
});

const absences: ReadonlySet<Coverage> = new Set<Coverage>(['does-not-state', 'not-in-our-copy']);

interface Absent {
  readonly from: string;
  readonly of: Passage;
}

function calledAbsent(accounts: readonly FindingAccount[]): Absent[] {
  return everything(accounts).omissions.flatMap(({ statement: { passages }, cells }) =>
    cells.flatMap(({ account: from, coverage, lacking }) =>
      [...(absences.has(coverage) ? passages : []), ...lacking].map((of) => ({ from, of })),
    ),
  );
}

function within({ of: one }: Absent, { of: other }: Absent): boolean {
  return (
    one.account === other.account &&
    one.paragraph === other.paragraph &&
    one.range.start >= other.range.start &&
    one.range.end <= other.range.end
  );
}
