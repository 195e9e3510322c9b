import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openFiles } from '../../src/store/openFiles.ts';
import { runAlign } from './alignCommand.ts';

// The first to ask reads the whole glossary, on a machine that may have other work.
vi.setConfig({ testTimeout: 30_000 });

let folder = '';
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-align-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('prints one document with accounts, paragraphs and links', () => {
  const north = file('north.txt', '# The ferry treaty was signed at Port Alder.\r\n\r\nIt rained.\n');
  const south = file('south.txt', 'Fishermen cheered.\nThe ferry treaty was signed at Port Alder, officials said.\n');
  const printed = runAlign([north, south]);
  expect(JSON.parse(String(printed))).toMatchObject({
    accounts: [
      {
        id: 'north',
        paragraphs: [
          { id: 'p1', text: '# The ferry treaty was signed at Port Alder.' },
          { id: 'p2', text: 'It rained.' },
        ],
      },
      { id: 'south' },
    ],
    links: [{ a: { account: 'north', paragraph: 0 }, b: { account: 'south', paragraph: 1 } }],
  });
});

test('escapes what would break a table', () => {
  const north = file('pipe.txt', 'One | two\n=SUM(A1), "three"\n');
  const south = file('other.txt', 'Four\n');
  expect(runAlign([north, south, '--format', 'markdown'])).toContain('One \\| two');
  expect(runAlign([north, south, '--format', 'csv'])).toContain(`"'=SUM(A1), ""three"""`);
});

test('prints what the page hands out, the accounts named as their files are', () => {
  const north = file('north.txt', 'The ferry treaty was signed at Port Alder.\nIt rained.\n');
  const south = file('新華社.txt', 'Fishermen cheered.\nThe ferry treaty was signed at Port Alder, officials said.\n');
  const printed = (format: string) => String(runAlign([north, south, '--format', format]));
  expect(printed('markdown')).toContain('| Row | north (compared with) | 新華社 |');
  expect(printed('csv')).toMatch(/^\u{feff}Row,Part,north,新華社,north: our remarks,新華社: our remarks\r\n/u);
  expect(printed('tei')).toContain('<title>新華社</title>');
  expect(printed('tei')).toMatch(/<app[^>]*>\s*<rdg wit="#wit.north">\s*<p [^>]*>The ferry treaty was signed/u);
  expect(JSON.parse(printed('annotations'))).toMatchObject({ type: 'AnnotationCollection' });
});

test('calls a paragraph the same in every format', () => {
  const files = [
    file('north.txt', ' The ferry treaty was signed at Port Alder.\u{2028}\n\nIt rained.\n'),
    file('south.txt', 'The ferry treaty was signed at Port Alder in spring.\n'),
  ];
  const { accounts } = JSON.parse(String(runAlign(files))) as {
    accounts: { id: string; paragraphs: { id: string; text: string }[] }[];
  };
  const tei = String(runAlign([...files, '--format', 'tei']));
  for (const { id, paragraphs } of accounts)
    for (const one of paragraphs) expect(tei).toContain(`<p xml:id="p.${id}.${one.id}" xml:lang="en">${one.text}</p>`);
});

test('prints a comparison that the page opens again, and so does the command', () => {
  const printed = String(runAlign([...shipped('ap', 'politico', 'truth-social'), '--format', 'comparison']));
  const { call, problems } = openFiles([{ name: 'ours.json', content: { text: printed } }]);
  expect(problems).toEqual([]);
  expect(call?.accounts.map(({ id }) => id)).toEqual(['ap', 'politico', 'truth-social']);
  expect(call?.base).toBe('ap');
  expect(runAlign([file('ours.json', printed), '--format', 'comparison'])).toBe(printed);
});

test('takes what is known in excerpts beside those that quote it, as the page does', () => {
  const tei = runAlign([...shipped('politico', 'ap', 'truth-social'), '--format', 'tei']);
  expect(tei).toContain('source="#p.politico.visits" ana="#retold"');
  const first = runAlign([...shipped('truth-social', 'politico', 'ap'), '--format', 'markdown']);
  expect(first).toContain('| Politico (compared with) |');
  expect(refusal(...shipped('politico', 'truth-social'), '--format', 'tei')).toMatch(/passages\[\d\]\.from\.account/u);
});

function shipped(...ids: string[]): string[] {
  return ids.map((id) => join(import.meta.dirname, `../../data/xi-trump-2025-11-24/accounts/${id}.json`));
}

function refusal(...args: string[]): string {
  const outcome = runAlign(args);
  return typeof outcome === 'string' ? outcome : outcome.refused;
}

test('refuses in one sentence', () => {
  const good = file('good.txt', 'A paragraph.\n');
  expect(refusal()).toMatch(/two or more/u);
  expect(refusal(good)).toMatch(/two or more/u);
  expect(refusal(good, join(folder, 'absent.txt'))).toMatch(/does not exist\.$/u);
  expect(refusal(good, folder)).toMatch(/is a folder/u);
  expect(refusal(good, file('empty.txt', ''))).toMatch(/is empty\.$/u);
  expect(refusal(good, file('blank.txt', ' \n\n'))).toMatch(/is empty\.$/u);
  expect(refusal(good, file('binary.txt', new Uint8Array([97, 0, 1, 2])))).toMatch(/binary/u);
  expect(refusal(good, file('big5.txt', new Uint8Array([0xa4, 0xa4, 0xa4, 0xe5])))).toMatch(/not UTF-8/u);
  expect(refusal(good, file('good.text', 'A paragraph.'))).toMatch(/two accounts of one name, "good"/u);
  expect(refusal(good, file('broken.json', '{'))).toMatch(/not valid JSON/u);
  expect(refusal(good, file('other.json', '{"id": 3}'))).toMatch(/no account of this project/u);
  for (const format of ['tei', 'comparison']) {
    expect(refusal('--format', format)).toMatch(/two or more/u);
    expect(refusal(good, join(folder, 'absent.txt'), '--format', format)).toMatch(/does not exist\.$/u);
    expect(refusal(good, folder, '--format', format)).toMatch(/is a folder/u);
    expect(refusal(good, file('empty.txt', ''), '--format', format)).toMatch(/is empty;/u);
  }
  expect(refusal(good, good, '--format', 'xml')).toMatch(
    /none of json, markdown, csv, tei, annotations and comparison/u,
  );
  expect(refusal('--loud')).toMatch(/--loud/u);
  expect(refusal('--help')).toMatch(/FILE/u);
});
