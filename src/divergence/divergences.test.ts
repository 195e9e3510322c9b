import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Alignment, Link, ParagraphRef, Witness } from '../align/alignment.ts';
import type { Range } from '../model/range.ts';
import { accountFile } from '../model/account.ts';
import { comparer } from './comparer.ts';
import { compareRow } from './compareRow.ts';
import { compareRefs } from './counterparts.ts';
import { divergences, type Divergence } from './divergences.ts';
import { rows } from './rows.ts';

/** `politico "今年晚些時候" | ap "明年晚些時候"`: who says what against whom. */
function line({ kind, ref, words, other }: Divergence): string {
  const against = other === null ? '' : ` | ${other.ref.account} "${other.words}"`;
  return `${kind}: ${ref.account} "${words}"${against}`;
}

interface Pairing {
  readonly at: readonly [string, number];
  readonly to: readonly [string, number];
  readonly statements?: readonly (readonly [string, string])[];
}

/** All divergences, read from the base; statements are named by their words, whole paragraphs if none is named. */
function between(witnesses: readonly Witness[], base: string, pairings: readonly Pairing[]): Divergence[] {
  const textOf = ({ account, paragraph }: ParagraphRef) =>
    witnesses.find(({ id }) => id === account)?.paragraphs[paragraph] ?? '';
  const links = pairings.map(({ at, to, statements }): Link => {
    const ends = [at, to].map(([account, paragraph]) => ({ account, paragraph }));
    const [one, other] = [ends[0] ?? { account: '', paragraph: 0 }, ends[1] ?? { account: '', paragraph: 0 }];
    const pairs = (statements ?? [[textOf(one), textOf(other)]]).map(
      ([words, others]) => [find(textOf(one), words), find(textOf(other), others)] as const,
    );
    const inOrder = compareRefs(one, other) < 0;
    return {
      a: inOrder ? one : other,
      b: inOrder ? other : one,
      score: 0.8,
      relation: 'reworded',
      reasons: [],
      statements: pairs.map(([mine, its]) =>
        inOrder ? { a: mine, b: its, score: 0.8 } : { a: its, b: mine, score: 0.8 },
      ),
    };
  });
  const alignment: Alignment = { links, turnedDown: [] };
  return divergences(
    rows(witnesses, alignment, { base, shown: witnesses.map(({ id }) => id) }).map((row) =>
      compareRow(row, textOf, comparer(textOf)),
    ),
  );
}

function find(text: string, words: string): Range {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function account(id: string, ...paragraphs: readonly string[]): Witness {
  return { id, date: null, paragraphs };
}

test('words against words, words that are more, words that are lacking, and no trifles', () => {
  const found = between(
    [account('udn', '雙方正在全面落實達成了的重要共識。'), account('mfa', '雙方正在釜山落實達成的所有共識。')],
    'udn',
    [{ at: ['udn', 0], to: ['mfa', 0] }],
  );
  expect(found.map(line)).toEqual(['different: mfa "釜山" | udn "全面"', 'different: mfa "所有" | udn "重要"']);
});

test('row by row, account by account, from start to end, with ids of their own', () => {
  const found = between(
    [account('b', '四月訪問北京。', '天氣好。'), account('a', '五月訪問南京。大豆。'), account('c', '她沒去。')],
    'b',
    [{ at: ['b', 0], to: ['a', 0], statements: [['四月訪問北京。', '五月訪問南京。']] }],
  );
  expect(found.map(line)).toEqual([
    'different: a "五月" | b "四月"',
    'different: a "南" | b "北"',
    'alone: a "大豆。"',
    'alone: b "天氣好。"',
    'alone: c "她沒去。"',
  ]);
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  expect(found.map(({ row }) => row)).toEqual(['b:0', 'b:0', 'b:0', 'b:1', 'c:0']);
});

test('what several tell and the base does not', () => {
  const found = between(
    [account('mfa', '台灣。'), account('ap', '四月訪問。'), account('politico', '四月訪問。')],
    'mfa',
    [{ at: ['ap', 0], to: ['politico', 0] }],
  );
  expect(found.map(line)).toEqual(['alone: mfa "台灣。"', 'beyond-base: ap "四月訪問。"']);
});

test('what one paragraph lacks and another of the account has in the same row is not lacking', () => {
  const [first, second] = ['台灣回歸中國,', '維護二戰勝利成果。'];
  const found = between(
    [account('mfa', first + second), account('politico', '台灣回歸中國。', '維護二戰勝利成果。')],
    'mfa',
    [
      { at: ['mfa', 0], to: ['politico', 0] },
      { at: ['mfa', 0], to: ['politico', 1] },
    ],
  );
  expect(found).toEqual([]);
});

test('what another row tells is not alone, and is held against that', () => {
  const both = '台灣回歸中國。希望烏克蘭早日達成持久的和平協議。';
  const found = between(
    [account('ap', both), account('mfa', '台灣回歸中國。', '希望烏克蘭早日達成永久的和平協議。')],
    'mfa',
    [
      { at: ['ap', 0], to: ['mfa', 0], statements: [['台灣回歸中國。', '台灣回歸中國。']] },
      {
        at: ['ap', 0],
        to: ['mfa', 1],
        statements: [['希望烏克蘭早日達成持久的和平協議。', '希望烏克蘭早日達成永久的和平協議。']],
      },
    ],
  );
  expect(found.map(line)).toEqual(['different: ap "持" | mfa "永"']);
  expect(found.map(({ row, other }) => [row, other?.ref.paragraph])).toEqual([['mfa:0', 1]]);
});

test('what another row tells in other words is one divergence', () => {
  const [first, second] = ['台灣回歸中國。', '他很受美國總統在公開場合稱讚與推崇。'];
  const found = between([account('ap', first + second), account('mfa', first, '川普說習近平主席偉大。')], 'mfa', [
    { at: ['ap', 0], to: ['mfa', 0], statements: [[first, first]] },
    { at: ['ap', 0], to: ['mfa', 1], statements: [[second, '川普說習近平主席偉大。']] },
  ]);
  expect(found.map(line)).toEqual([`retold: ap "${second}" | mfa "川普說習近平主席偉大。"`]);
});

test('what the base does not tell and an account tells in another row', () => {
  const found = between(
    [account('mfa', '台灣。'), account('udn', '台灣。四月訪問。'), account('ap', '四月訪問。')],
    'mfa',
    [
      { at: ['udn', 0], to: ['mfa', 0], statements: [['台灣。', '台灣。']] },
      { at: ['ap', 0], to: ['udn', 0], statements: [['四月訪問。', '四月訪問。']] },
    ],
  );
  expect(found.map(line)).toEqual(['beyond-base: ap "四月訪問。"']);
});

test('words that the row lacks and another row tells are not more than others say', () => {
  const both = '他說台灣回歸中國,希望烏克蘭早日達成持久的和平協議。';
  const found = between(
    [account('ap', both), account('mfa', '台灣回歸中國。', '希望烏克蘭早日達成持久的和平協議。')],
    'mfa',
    [
      { at: ['ap', 0], to: ['mfa', 0] },
      { at: ['ap', 0], to: ['mfa', 1] },
    ],
  );
  expect(found.map(line)).toEqual(['different: ap "他說" | mfa ""']);
});

test('what two tell and the base does not is not alone, and is listed once', () => {
  const found = between(
    [
      account('politico', '台灣回歸中國。'),
      account('udn', '台灣回歸中國。鬥則俱傷。中美曾並肩抗擊。'),
      account('mfa', '台灣回歸中國。中美曾並肩對抗。合作互利。'),
    ],
    'politico',
    [
      { at: ['politico', 0], to: ['mfa', 0], statements: [['台灣回歸中國。', '台灣回歸中國。']] },
      { at: ['politico', 0], to: ['udn', 0], statements: [['台灣回歸中國。', '台灣回歸中國。']] },
      { at: ['udn', 0], to: ['mfa', 0], statements: [['中美曾並肩抗擊。', '中美曾並肩對抗。']] },
    ],
  );
  expect(found.map(line)).toEqual([
    'alone: udn "鬥則俱傷。"',
    'beyond-base: udn "中美曾並肩抗擊。"',
    'alone: mfa "合作互利。"',
  ]);
});

test('what stands beside another is held against that', () => {
  const found = between(
    [
      account('politico', '關係穩定。'),
      account('udn', '中美關係穩定向好。大豆。'),
      account('mfa', '中美關係穩定發展。大豆。'),
    ],
    'politico',
    [
      { at: ['politico', 0], to: ['mfa', 0], statements: [['關係穩定。', '中美關係穩定發展。']] },
      {
        at: ['udn', 0],
        to: ['mfa', 0],
        statements: [
          ['中美關係穩定向好。', '中美關係穩定發展。'],
          ['大豆。', '大豆。'],
        ],
      },
    ],
  );
  expect(found.map(line)).toEqual([
    'different: udn "向好" | mfa "發展"',
    'different: mfa "中美" | politico ""',
    'different: mfa "發展" | politico ""',
    'beyond-base: mfa "大豆。"',
  ]);
});

/** A paragraph of the shipped call. */
function shipped(id: string, paragraph: string): Witness {
  const file = accountFile.parse(JSON.parse(readFileSync(`data/xi-trump-2025-11-24/accounts/${id}.json`, 'utf8')));
  const blocks = file.extent === 'excerpts' ? [] : file.blocks;
  return account(id, blocks.find((block) => block.id === paragraph)?.text ?? '');
}

test('the return visit: this year in Politico, next year in AP', () => {
  const found = between([shipped('politico', 'visits'), shipped('ap', 'visits')], 'politico', [
    { at: ['politico', 0], to: ['ap', 0] },
  ]);
  expect(found.map(line)).toContain('different: ap "明年晚些時候" | politico "今年晚些時候"');
});

test('important consensus in udn, all consensus at the ministry', () => {
  const found = between([shipped('udn', 'trump-said'), shipped('mfa', 'trump-said')], 'mfa', [
    {
      at: ['udn', 0],
      to: ['mfa', 0],
      statements: [['雙方正在全面落實釜山會晤達成的重要共識。', '雙方正在落實釜山會議上達成的所有共識。']],
    },
  ]).map(line);
  expect(found).toContain('different: udn "重要" | mfa "所有"');
  expect(found).toContain('different: udn "全面" | mfa ""');
});
