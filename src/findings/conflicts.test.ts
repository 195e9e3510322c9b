import { describe, expect, it } from 'vitest';
import { conflicts, type FoundConflict } from './conflicts.ts';
import { account, glossary, pairedSentences } from './texts.fixture.ts';
import { wordingVariations } from './wordingVariations.ts';

function between(a: string, b: string, language = 'en', dates = ['2031-03-10', '2031-03-10']): FoundConflict[] {
  const [one, two] = [a, b].map((text, place) =>
    account(`account-${place + 1}`, [text], { language, date: dates[place] ?? '2031-03-10' }),
  );
  return one && two ? conflicts([one, two], pairedSentences(one, two), glossary) : [];
}

const shown = (found: readonly FoundConflict[]) => found.map(({ kind, a, b }) => `${kind}: ${a.words} | ${b.words}`);

describe('conflicts', () => {
  it.each([
    [
      'Velt will visit Belmark later this year.',
      'Velt will visit Belmark later next year.',
      'date: this year | next year',
    ],
    ['The ferry sank on 3 March.', 'The ferry sank on 9 March.', 'date: 3 March | 9 March'],
    ['The fleet caught 40 barrels of herring.', 'The fleet caught 70 barrels of herring.', 'number: 40 | 70'],
    [
      'Arvonia supports the salt tariff.',
      'Arvonia does not support the salt tariff.',
      'negation: supports | not support',
    ],
    ['All harbours will reopen in spring.', 'Some harbours will reopen in spring.', 'quantifier: All | Some'],
    ['The guild will close the harbour.', 'The guild may close the harbour.', 'modality: will | may'],
    [
      'Velt said the salt tariff ruins the herring trade.',
      'Terrin said the salt tariff ruins the herring trade.',
      'speaker: Velt | Terrin',
    ],
  ])('holds %j against %j', (a, b, expected) => {
    expect(shown(between(a, b))).toEqual([expected]);
  });

  it.each([
    ['維特將於今年訪問貝馬克。', '維特將於明年訪問貝馬克。', 'date: 今年 | 明年'],
    ['亞爾沃支持鹽稅改革。', '亞爾沃不支持鹽稅改革。', 'negation: 支持 | 不支持'],
    ['所有漁船都已返港。', '部分漁船已返港。', 'quantifier: 所有 | 部分'],
    ['亞爾沃將關閉渡輪航線。', '亞爾沃可能關閉渡輪航線。', 'modality: 將 | 可能'],
  ])('holds %j against %j', (a, b, expected) => {
    expect(shown(between(a, b, 'zh-Hant'))).toEqual([expected]);
  });

  it.each([
    // A day's difference may be the clock's.
    ['The call took place on 3 March.', 'The call took place on 4 March.'],
    // A bound contradicts no number within it.
    ['The fleet caught more than 40 barrels of herring.', 'The fleet caught 70 barrels of herring.'],
    // Prevented and not done come to the same.
    ['Arvonia will prevent salt being used there.', 'Arvonia will ensure salt is not used there.'],
    // A prime minister is one of her country's officials.
    [
      'Arvonian officials said the salt tariff ruins the herring trade.',
      'Arvonian prime minister Ana Velt said the salt tariff ruins the herring trade.',
    ],
    // Both say both of the same thing.
    [
      'All members support the truce, while some members tabled a text of their own.',
      'All members support the truce, while some members tabled a text of their own.',
    ],
    ['All ferries were late, and some ferries sank.', 'Some ferries were late.'],
    // Reporting verbs vary.
    ['Velt said the ferry is safe.', 'Velt stressed the ferry is safe.'],
  ])('finds nothing between %j and %j', (a, b) => {
    expect(shown(between(a, b))).toEqual([]);
  });

  it('finds nothing between two sentences that say both all and some of one thing', () => {
    const sentence = '所有成員國支持停火，部分成員國另提交文本。';
    expect(shown(between(sentence, sentence, 'zh-Hant'))).toEqual([]);
    expect(shown(between(sentence, '部分成員國支持停火。', 'zh-Hant'))).toEqual([]);
  });

  it('finds nothing against a sentence that both accounts have word for word', () => {
    const [velt, terrin] = ['Velt visits Belmark this year.', 'Terrin visits Belmark next year.'];
    expect(shown(between(velt, terrin))).toEqual(['date: this year | next year']);
    expect(shown(between(`${velt} ${terrin}`, `${velt} ${terrin}`))).toEqual([]);
    expect(shown(between(`${velt} ${terrin}`, terrin))).toEqual([]);
  });

  it('holds one sentence against itself where it speaks of two years', () => {
    const sentence = 'Velt visits Belmark next year.';
    expect(shown(between(sentence, sentence, 'en', ['2030-12-30', '2031-01-02']))).toEqual([
      'date: next year | next year',
    ]);
  });

  it('reads relative years from the day of each account', () => {
    const [a, b] = ['Velt will visit Belmark later next year.', 'Velt will visit Belmark later this year.'];
    expect(shown(between(a, b, 'en', ['2030-12-30', '2031-01-02']))).toEqual([]);
  });

  it('finds one remark in two renderings that the aligner did not pair', () => {
    const accounts = [
      account('one', ['亞爾沃首相安娜維特表示，如果貝馬克對渡輪採取行動，亞爾沃艦隊可能介入。'], {
        language: 'zh-Hant',
      }),
      account('two', ['亞爾沃官員曾表示，貝馬克針對渡輪的任何行動都將遭到亞爾沃還擊。'], { language: 'zh-Hant' }),
    ];
    const found = conflicts(accounts, { links: [], turnedDown: [] }, glossary);
    expect(shown(found)).toEqual(['modality: 可能 | 將']);
    expect(found[0]?.paired).toBe(false);
  });

  it('gives reporting verbs and choices of words as variation, never as conflict', () => {
    const [one, two] = [
      account('one', ['Velt said the ferry is an inseparable part of the island trade.']),
      account('two', ['Velt stressed the ferry is an important component of the island trade.']),
    ];
    const alignment = pairedSentences(one, two);
    const found = conflicts([one, two], alignment, glossary);
    const variations = wordingVariations([one, two], alignment, glossary, found);
    expect(found).toEqual([]);
    expect(variations.map(({ kind, a, b }) => `${kind}: ${a.words} | ${b.words}`)).toEqual([
      'reporting-verb: said | stressed',
      'lexical-choice: inseparable part | important component',
    ]);
  });
});
