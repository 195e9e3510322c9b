import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textOf, type GivenFile } from '../exchange/givenFile.ts';
import { mostFiles, openFiles } from './openFiles.ts';

const folder = join(import.meta.dirname, '../../data/xi-trump-2025-11-24/accounts');

function given(name: string, text: string | Uint8Array): GivenFile {
  return { name, content: textOf(typeof text === 'string' ? new TextEncoder().encode(text) : text) };
}

function shipped(name: string): GivenFile {
  return given(`${name}.json`, readFileSync(join(folder, `${name}.json`)));
}

const a = given('a.txt', 'The ferry was late.\r\n\r\n  It rained. \n');
const b = given('新華社.txt', '渡輪誤點，兩國都這樣說。');

describe('plain texts', () => {
  const { call } = openFiles([a, b]);

  test('are accounts with one paragraph a line, in the order of the files', () => {
    expect(call?.accounts.map(({ id, shortName }) => [id, shortName.en])).toEqual([
      ['a', 'a'],
      ['65b0-83ef-793e', '新華社'],
    ]);
    expect(call?.accounts[0]?.paragraphs.map(({ id, text }) => [id, text])).toEqual([
      ['p1', 'The ferry was late.'],
      ['p2', 'It rained.'],
    ]);
    expect(call?.files).toEqual(['a.txt', '新華社.txt']);
  });

  test('are never whole, and nothing else is claimed of them', () => {
    for (const account of call?.accounts ?? [])
      expect(account).toMatchObject({
        extent: 'as-held',
        kind: 'unknown',
        provenance: { origin: 'unknown', relays: null },
        wording: { status: 'unknown', by: 'unknown' },
        times: [{ value: 'unknown' }],
      });
    expect(call?.event.date).toBe('unknown');
    expect(call?.origins).toEqual([]);
  });

  test('whose names differ only in what no id can hold stay apart', () => {
    const opened = openFiles([given('AP.txt', 'One.'), given('ap.txt', 'Two.')]);
    expect(opened.call?.accounts.map(({ id }) => id)).toEqual(['ap', 'ap-2']);
  });
});

describe('account files', () => {
  test('keep what they say of themselves, beside plain texts too', () => {
    const opened = openFiles([given('Mfa.txt', 'Text.'), { ...shipped('mfa'), name: 'readout.json' }]).call;
    expect(opened?.accounts.map(({ id, extent }) => [id, extent])).toEqual([
      ['mfa-2', 'as-held'],
      ['mfa', 'whole'],
    ]);
    expect(opened?.origins.map(({ id }) => id)).toEqual(['beijing']);
  });

  test('known in excerpts are read from the accounts that quote them', () => {
    const { call } = openFiles(['truth-social', 'politico', 'ap'].map(shipped));
    expect(call?.accounts[0]?.paragraphs[0]?.quotedFrom).not.toBeNull();
    expect(call?.base).toBe('politico');
  });
});

describe('what cannot be compared is said, with the file that it lies in', () => {
  const account = (change: (file: Record<string, unknown>) => Record<string, unknown>) => {
    const { content } = shipped('mfa');
    const text = 'text' in content ? content.text : '';
    return given('mine.json', JSON.stringify(change(JSON.parse(text) as Record<string, unknown>)));
  };
  const block = { id: 'one', role: 'headline', text: 'One' };

  test.each<[string, GivenFile, object]>([
    ['nothing in it', given('x.txt', ''), { kind: 'empty' }],
    ['only blank lines', given('x.txt', '\ufeff \n\n'), { kind: 'empty' }],
    ['a zero byte', given('x.txt', 'a\0b'), { kind: 'binary' }],
    ['UTF-16', given('x.txt', new Uint8Array([0xff, 0xfe, 0x61, 0])), { kind: 'binary' }],
    ['Big5', given('x.txt', new Uint8Array([0xa4, 0xa4, 0xa4, 0xe5])), { kind: 'not-utf8' }],
    ['a folder', { name: 'x', content: { unread: 'unreadable' } }, { kind: 'unreadable' }],
    ['no JSON', given('x.json', '{'), { kind: 'no-account', path: '' }],
    ['a field missing', account(({ publisher, ...rest }) => rest), { kind: 'no-account', path: 'publisher' }],
    [
      'two mistakes',
      account((file) => ({ ...file, kind: 'letter', times: [] })),
      { kind: 'no-account', path: 'kind', found: '"letter"', more: 1 },
    ],
    ['an id twice', account((file) => ({ ...file, blocks: [block, block] })), { path: 'blocks[1]' }],
    ['no text', account((file) => ({ ...file, blocks: [block] })), { kind: 'no-text' }],
    ['excerpts of what is not there', shipped('truth-social'), { path: 'passages[0].from.account' }],
    ['the name of another', given('a.md', 'Text.'), { kind: 'same-name', other: 'a.txt' }],
  ])('%s', (_, file, problem) => {
    const { call, problems } = openFiles([a, file]);
    expect(call).toBeNull();
    expect(problems).toMatchObject([{ file: file.name, ...problem }]);
  });

  test('two account files of one id', () => {
    const { problems } = openFiles([shipped('mfa'), { ...shipped('mfa'), name: 'copy.json' }]);
    expect(problems).toEqual([{ kind: 'same-name', file: 'copy.json', other: 'mfa.json' }]);
  });

  test('too few, too many, and nothing but excerpts', () => {
    expect(openFiles([]).problems).toEqual([{ kind: 'no-file' }]);
    expect(openFiles([a]).problems).toEqual([{ kind: 'one-file' }]);
    const many = Array.from({ length: mostFiles + 1 }, (_, at) => given(`${at}.txt`, 'Text.'));
    expect(openFiles(many).problems).toEqual([{ kind: 'too-many', most: mostFiles }]);
    expect(openFiles(many.slice(1)).call).not.toBeNull();
  });
});
