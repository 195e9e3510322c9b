import { describe, expect, test } from 'vitest';
import type { FoundConflict } from '../findings/conflicts.ts';
import type { Cell, Statement } from '../model/ledger.ts';
import type { ConflictKind } from '../model/vocabulary.ts';
import { accountOf } from './account.fixture.ts';
import { factDifferences } from './facts.ts';

/** One paragraph each, which stand in rows of their own in this order. */
const texts = { west: 'They meet on Monday.', east: 'They meet on Friday.', north: 'They meet on Sunday.' };

const accounts = Object.entries(texts).map(([id, meet]) => accountOf(id, { meet }));
const rowOf = new Map(accounts.map(({ id }, at) => [`${id}/meet`, at + 1]));

function day(account: keyof typeof texts): FoundConflict['a'] {
  const range = { start: 13, end: 19 };
  return { account, paragraph: 0, range, words: texts[account].slice(13, 19), value: '', sentence: range };
}

function found(...pairs: readonly [keyof typeof texts, keyof typeof texts][]): FoundConflict[] {
  return pairs.map(([a, b]) => ({ kind: 'date', a: day(a), b: day(b), paired: true }));
}

/** A statement of the ledger on which the accounts differ; each has the words of its day, and a value if one is given. */
function statement(kind: ConflictKind, values: Readonly<Record<string, string>>): Statement {
  const cells = Object.entries(values).map(([account, value]): Cell => ({
    account,
    verdict: 'states',
    value: { en: value, 'zh-Hant': value },
    evidence: [{ account, paragraph: 'meet', words: texts[account as keyof typeof texts].slice(8), mode: 'own-voice' }],
  }));
  const text = { en: 'When they meet', 'zh-Hant': '何時見面' };
  return { id: 'meet-when', topic: 'meeting', text, search: [['meet']], cells, conflict: { kind, note: text } };
}

/** Its evidence being no more than the day. */
function dayOnly(cell: Cell): Cell {
  return { ...cell, evidence: cell.evidence.map((one) => ({ ...one, words: one.words.slice(5, -1) })) };
}

function facts(conflicts: readonly FoundConflict[], statements: readonly Statement[] = [], shown = accounts) {
  const told = { call: { ledger: { statements } }, findings: { conflicts } };
  const rows = new Map([...rowOf].filter(([key]) => shown.some(({ id }) => key.startsWith(`${id}/`))));
  return factDifferences(told, shown, rows).map(({ sides, ...fact }) => ({
    ...fact,
    sides: sides.map(({ account, words }) => `${account.id}: ${words}`),
  }));
}

describe('differences of fact', () => {
  test('what several accounts have otherwise than one is one difference, in the order of the page', () => {
    const all = facts(found(['north', 'west'], ['east', 'west']));
    expect(all.map(({ sides }) => sides)).toEqual([['west: Monday', 'east: Friday', 'north: Sunday']]);
    expect(all[0]).toMatchObject({ kind: 'date', reviewed: false });
  });

  test('what the ledger has is said once, as reviewed, with the kind that was found', () => {
    const all = facts(found(['east', 'west']), [statement('fact', { west: 'Monday', east: 'Friday' })]);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ id: 'meet-when', kind: 'date', reviewed: true });
  });

  test('what was found only joins nothing that editors checked, though it has the very same words', () => {
    const ledger = statement('fact', { west: 'Monday', east: 'Friday' });
    const exactly = { ...ledger, cells: ledger.cells.map(dayOnly) };
    const all = facts(found(['east', 'west'], ['north', 'west']), [exactly]);
    expect(all.map(({ sides, reviewed }) => ({ sides, reviewed }))).toEqual([
      { sides: ['west: Monday', 'east: Friday'], reviewed: true },
      { sides: ['west: Monday', 'north: Sunday'], reviewed: false },
    ]);
  });

  test.each(['rendering', 'cannot-be-told'] as const)(
    'what editors judged otherwise (%s) is none, though it was found',
    (kind) => {
      expect(facts(found(['east', 'west']), [statement(kind, { west: 'Monday', east: 'Friday' })])).toEqual([]);
    },
  );

  test('accounts that are not shown are not told of, and those left must differ', () => {
    const shown = accounts.filter(({ id }) => id !== 'east');
    expect(facts(found(['east', 'west']), [], shown)).toEqual([]);
    const ledger = [statement('fact', { west: 'Monday', east: 'Friday', north: 'Monday' })];
    expect(facts([], ledger, shown)).toEqual([]);
    expect(facts([], ledger)).toHaveLength(1);
  });
});
