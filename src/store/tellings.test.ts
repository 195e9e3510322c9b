import { expect, test } from 'vitest';
import type { ParagraphRef } from '../align/alignment.ts';
import type { Account } from '../model/call.ts';
import { accountOf } from './account.fixture.ts';
import type { Spread, SpreadCell, SpreadParagraph } from './spread.ts';
import { tellings } from './tellings.ts';

/** An account whose paragraphs have one letter each. */
function account(id: string, paragraphs: string): Account {
  return accountOf(id, Object.fromEntries([...paragraphs].map((letter) => [letter, letter])));
}

const [mfa, udn, ap] = [account('mfa', 'ab'), account('udn', 'cd'), account('ap', 'ef')];

function cell(of: Account, letters: string, toldIn: string[] = []): SpreadCell {
  const paragraphs = [...letters].map((letter) => ({ key: `${of.id}/${letter}` }) as SpreadParagraph);
  return {
    account: of,
    paragraphs,
    toldIn: toldIn.map((target) => ({ number: 1, target })),
    seeAlso: [],
    nearest: null,
  };
}

function link(a: string, b: string, score: number) {
  return { a: ref(a), b: ref(b), score };
}

function ref(key: string): ParagraphRef {
  const [id = '', letter = ''] = key.split('/');
  const paragraphs = { mfa: 'ab', udn: 'cd', ap: 'ef' }[id] ?? '';
  return { account: id, paragraph: paragraphs.indexOf(letter) };
}

function told(rows: SpreadCell[][], links: ReturnType<typeof link>[], key: string): Record<string, readonly string[]> {
  const spread = {
    accounts: [mfa, udn, ap],
    rows: rows.map((cells, at) => ({ id: `${at}`, number: at + 1, cells, reference: null })),
    divergences: [],
    facts: [],
    voicesOf: () => [],
  } satisfies Spread;
  const found = tellings(spread, { links }).get(key) ?? [];
  return Object.fromEntries(found.map(({ account: { id }, targets }) => [id, targets]));
}

const rows = [
  [cell(mfa, 'a'), cell(udn, 'c'), cell(ap, '', ['ap/f'])],
  [cell(mfa, 'b'), cell(udn, ''), cell(ap, 'f')],
  [cell(mfa, ''), cell(udn, 'd'), cell(ap, 'e')],
];

test('what stands in a paragraph’s row is told of it, and what its row says is told elsewhere', () => {
  expect(told(rows, [], 'mfa/a')).toEqual({ udn: ['udn/c'], ap: ['ap/f'] });
  expect(told(rows, [], 'udn/c')).toEqual({ mfa: ['mfa/a'], ap: ['ap/f'] });
});

test('what it is linked to is told of it in whatever row, the nearest first', () => {
  const links = [link('ap/e', 'mfa/a', 0.4), link('ap/f', 'mfa/a', 0.9)];
  expect(told(rows, links, 'mfa/a')).toEqual({ udn: ['udn/c'], ap: ['ap/f', 'ap/e'] });
  expect(told(rows, links, 'ap/e')).toEqual({ mfa: ['mfa/a'], udn: ['udn/d'] });
});

test('an account that has nothing is named with nothing', () => {
  expect(told(rows, [], 'mfa/b')).toEqual({ udn: [], ap: ['ap/f'] });
});
