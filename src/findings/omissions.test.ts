import { describe, expect, it } from 'vitest';
import type { FindingAccount } from './account.ts';
import { nearMiss, omissions, type FoundCell } from './omissions.ts';
import { account, aligned, glossary, textAt } from './texts.fixture.ts';

const told = [
  'The two ministers agreed to drop the salt tariff by the summer.',
  'A new ferry will cross the strait from Arvonia to Belmark every morning.',
];

/** What `id` does with the statement that holds the words. */
function cell(accounts: readonly FindingAccount[], words: string, id: string): FoundCell | undefined {
  return omissions(accounts, aligned(accounts), glossary)
    .find(({ statement }) => statement.passages.some((passage) => textAt(accounts, passage).includes(words)))
    ?.cells.find((one) => one.account === id);
}

describe('omissions', () => {
  it('says of a whole account that it does not state what it has nothing of, and shows the search', () => {
    const accounts = [account('one', told), account('two', [told[0] ?? ''])];
    const found = cell(accounts, 'ferry', 'two');
    expect(found?.coverage).toBe('does-not-state');
    expect(found?.search?.terms.join(' ')).toContain('ferry');
    expect(cell(accounts, 'tariff', 'two')?.coverage).toBe('states');
  });

  it('shows what it looked for as words of one passage, and counts these and no others', () => {
    const accounts = [
      account('one', told),
      account('two', ['The guild of Belmark met.', 'Nobody came to Arvonia or Belmark.']),
    ];
    const search = cell(accounts, 'ferry', 'two')?.search;
    expect(search && textAt(accounts, search.of)).toBe(told[1]);
    expect(search?.terms).toEqual(['ferry', 'strait', 'Arvonia', 'Belmark']);
    expect(search?.nearest && textAt(accounts, search.nearest)).toBe('Nobody came to Arvonia or Belmark.');
    expect(search?.share).toBe(2 / 4);
  });

  it('looks for no two characters that are halves of two words', () => {
    const accounts = [
      account('one', ['我期待柏特林於3月9日乘渡輪越過「紅線」，官員仍不知情。'], { language: 'zh-Hant' }),
      account('two', ['贝马克的红线很长。', '有人乘船。'], { language: 'zh-Hans' }),
    ];
    const search = cell(accounts, '柏特林', 'two')?.search;
    expect(search?.terms.toSorted()).toEqual(['3月9日', '柏特林', '渡輪', '紅線'].toSorted());
    expect(search?.nearest && textAt(accounts, search.nearest)).toBe('贝马克的红线很长。');
    expect(search?.share).toBe(1 / 4);
  });

  it('looks for a clause as a whole where no word of it can be told', () => {
    const accounts = [
      account('one', ['蓋伊喜歡在山裡散步，也喜歡游泳。'], { language: 'zh-Hant' }),
      account('two', ['雙方同意取消鹽稅。'], { language: 'zh-Hant' }),
    ];
    expect(cell(accounts, '散步', 'two')?.search).toMatchObject({
      terms: ['蓋伊喜歡在山裡散步', '也喜歡游泳'],
      nearest: null,
      share: 0,
    });
  });

  it('says only "not in our copy" of an account as held, and nothing of one known in excerpts', () => {
    const held = [account('one', told), account('two', [told[0] ?? ''], { extent: 'as-held' })];
    expect(cell(held, 'ferry', 'two')?.coverage).toBe('not-in-our-copy');
    const excerpts = [account('one', told), account('two', [told[0] ?? ''], { extent: 'excerpts' })];
    expect(cell(excerpts, 'ferry', 'two')?.coverage).toBe('unknown');
  });

  it('compares nothing across languages', () => {
    const accounts = [account('one', told), account('two', ['雙方同意取消鹽稅。'], { language: 'zh-Hant' })];
    expect(cell(accounts, 'ferry', 'two')?.coverage).toBe('not-compared');
  });

  it('compares Traditional with Simplified', () => {
    const accounts = [
      account('one', ['雙方同意取消鹽稅。', '新的渡輪每天早上橫渡海峽。'], { language: 'zh-Hant' }),
      account('two', ['双方同意取消盐税。'], { language: 'zh-Hans' }),
    ];
    expect(cell(accounts, '渡輪', 'two')?.coverage).toBe('does-not-state');
  });

  it('cannot tell where the account speaks of the same thing in other words', () => {
    const accounts = [
      account('one', told),
      account('two', ['From Arvonia to Belmark, a ferry every morning: so the strait gets its crossing.']),
    ];
    expect(cell(accounts, 'will cross', 'two')?.coverage).not.toBe('does-not-state');
  });

  it('cannot tell where the headline or a caption tells it, and shows them as the nearest', () => {
    const headline = 'Ferry to cross the strait from Arvonia to Belmark every morning';
    const accounts = [account('one', told), account('two', [told[0] ?? ''], { around: ['A busy harbour.', headline] })];
    const found = cell(accounts, 'ferry', 'two');
    expect(found?.coverage).toBe('cannot-tell');
    expect(found?.search?.nearest).toEqual({ account: 'two', paragraph: 2, range: { start: 0, end: headline.length } });
    expect(cell(accounts, 'tariff', 'two')?.coverage).toBe('states');
  });

  it('takes no headline for a statement', () => {
    const accounts = [account('one', told, { around: ['Herring are gone'] }), account('two', told)];
    expect(omissions(accounts, aligned(accounts), glossary)).toHaveLength(told.length);
  });

  it('names no clause that stands in the headline', () => {
    const accounts = [
      account('one', ['Velt met Terrin in Belmark on 3 March, and the harbour guild gave up its herring monopoly.']),
      account('two', ['On 3 March Terrin had a meeting with Velt.'], {
        around: ['Harbour guild: no herring monopoly'],
      }),
    ];
    expect(cell(accounts, 'herring', 'two')?.lacking).toEqual([]);
  });

  it('names the clause that is lacking in a sentence that is told otherwise', () => {
    const accounts = [
      account('one', ['Velt met Terrin in Belmark on 3 March, and the harbour guild gave up its herring monopoly.']),
      account('two', ['On 3 March Terrin had a meeting with Velt.']),
    ];
    const found = cell(accounts, 'herring', 'two');
    expect(found?.coverage).not.toBe('does-not-state');
    expect(found?.lacking.map((passage) => textAt(accounts, passage)).join(' ')).toContain('herring');
  });

  it('names the items of a list that are lacking', () => {
    const accounts = [
      account('one', ['雙方討論了鹽稅、鯡魚和渡輪等問題。'], { language: 'zh-Hant' }),
      account('two', ['兩人談到鹽稅。'], { language: 'zh-Hant' }),
    ];
    const lacking = cell(accounts, '鯡魚', 'two')
      ?.lacking.map((passage) => textAt(accounts, passage))
      .join(' ');
    expect(lacking).toContain('鯡魚');
    expect(lacking).not.toContain('鹽稅');
  });

  it('cannot tell where the aligner came near, and only of the sentence that it came near to', () => {
    const accounts = [
      account('one', [told.join(' ')]),
      account('two', ['The guild met and spoke of the tariff on salt.']),
    ];
    const alignment = {
      links: [],
      turnedDown: [
        {
          a: { account: 'one', paragraph: 0 },
          b: { account: 'two', paragraph: 0 },
          score: nearMiss,
          reasons: [],
          because: 'too-little-shared' as const,
        },
      ],
    };
    const coverages = omissions(accounts, alignment, glossary)
      .filter(({ statement }) => statement.passages[0]?.account === 'one')
      .map(({ cells }) => cells.find((one) => one.account === 'two')?.coverage);
    expect(coverages).toEqual(['cannot-tell', 'does-not-state']);
  });
});
