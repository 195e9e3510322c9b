import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { glossaryFile } from '../model/glossary.ts';
import { indexGlossary } from '../text/glossary.ts';
import { align } from './align.ts';
import type { Alignment, Pair } from './alignment.ts';

const folder = new URL('./fixtures/', import.meta.url).pathname;
const glossaryFolder = new URL('../../data/glossary/', import.meta.url).pathname;
const glossary = indexGlossary(
  readdirSync(glossaryFolder).map((file) =>
    glossaryFile.parse(JSON.parse(readFileSync(join(glossaryFolder, file), 'utf8'))),
  ),
);

const linesOf = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n');

function situation(name: string): Alignment {
  const files = readdirSync(join(folder, name)).filter((file) => file !== 'expected.txt');
  const witnesses = files.map((file) => ({
    id: file.replace('.txt', ''),
    date: null,
    paragraphs: linesOf(join(folder, name, file)),
  }));
  return align(witnesses, glossary);
}

/** What became of two paragraphs, in the words of the expectation. */
function told({ links, turnedDown }: Alignment, a: string, b: string): string {
  const of = ({ a: one, b: other }: Pair) => {
    const both = [`${one.account} ${one.paragraph}`, `${other.account} ${other.paragraph}`];
    return both.includes(a) && both.includes(b);
  };
  const link = links.find(of);
  if (link) return link.relation;
  const turned = turnedDown.find(of);
  return turned?.because === 'another-event' ? 'no pair because another-event' : 'no pair';
}

describe.each(readdirSync(folder))('%s', (name) => {
  const alignment = situation(name);
  test.each(linesOf(join(folder, name, 'expected.txt')))('%s', (line) => {
    const [, a = '', b = '', expected] = line.match(/^(\S+ \d+) and (\S+ \d+) are (.+)$/u) ?? [];
    expect(told(alignment, a, b)).toBe(expected);
  });
});
