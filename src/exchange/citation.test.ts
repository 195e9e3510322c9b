import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedCall } from '../store/taken.fixture.ts';
import type { Account } from '../model/call.ts';
import { bibtex } from './bibtex.ts';
import { cslItem, cslJson, type CslItem } from './citation.ts';
import { plainAccount } from './plainAccount.ts';
import { ris } from './ris.ts';

const { call } = shippedCall();
const link = 'https://example.org/p/#v=1&p=mfa/taiwan/%E5%8F%B0%E7%81%A3//';

function item(account: Account | undefined): CslItem {
  if (!account) throw new Error('no such account');
  return cslItem({ call: call.id, account, link, remarks: ['A remark.', 'Another.'] }, (text) => text.en);
}

function shipped(id: string): CslItem {
  return item(call.accounts.find((account) => account.id === id));
}

function read(text: string, forceType: string): Readonly<Record<string, unknown>> {
  const [first] = new Cite(text, { forceType }).data;
  return first ?? {};
}

describe('CSL-JSON', () => {
  test('cites a readout as its ministry’s report, under its own headline', () => {
    expect(shipped('mfa')).toMatchObject({
      type: 'report',
      title: call.accounts.find(({ id }) => id === 'mfa')?.paragraphs.find(({ role }) => role === 'headline')?.text,
      author: [{ literal: "Ministry of Foreign Affairs, People's Republic of China" }],
      language: 'zh-Hant',
      URL: link,
      note: 'A remark. Another.',
    });
  });

  test('never names a paper as an author, nor a time that is not known', () => {
    const politico = shipped('politico');
    expect(politico).toMatchObject({
      type: 'article-newspaper',
      'container-title': 'Politico, United States',
      issued: { 'date-parts': [[2025, 11, 24]] },
    });
    expect(politico).not.toHaveProperty('author');
    expect(shipped('ap')).not.toHaveProperty('issued');
  });

  test('says nothing of a plain text but its name', () => {
    const { blocks, ...facts } = plainAccount('my notes.txt', 'The ferry was late.');
    const cited = item({ ...facts, paragraphs: [] });
    expect(cited).toEqual({
      id: `${call.id}-my-notes`,
      type: 'document',
      title: 'my notes',
      language: 'en',
      URL: link,
      note: 'A remark. Another.',
    });
    expect(JSON.parse(cslJson(cited))).toEqual([cited]);
    expect(blocks).toHaveLength(1);
  });
});

test.each(['mfa', 'politico', 'truth-social', 'udn', 'ap'])('%s is read by another program as it was written', (id) => {
  const cited = shipped(id);
  const [author, container] = [cited.author, cited['container-title']];
  const same = {
    title: cited.title,
    URL: cited.URL,
    note: cited.note,
    // It takes what stands in braces for a family name, and so leaves it whole.
    ...(author && { author: author.map(({ literal }) => ({ family: literal })) }),
    ...(container && { 'container-title': container }),
  };
  expect(read(bibtex(cited), '@bibtex/text')).toMatchObject(same);
  // RIS has no literal names: a comma divides a family name from a given one.
  const { author: _, ...rest } = same;
  expect(read(ris(cited), '@ris/file')).toMatchObject(rest);
  if (cited.issued) {
    expect(read(bibtex(cited), '@bibtex/text')['issued']).toEqual(cited.issued);
    expect(ris(cited)).toMatch(/^DA {2}- 2025\/11\/24\r$/m);
  }
});

test('no title breaks out of its field', () => {
  const awkward = fc.constantFrom(
    '{',
    '}',
    '\\',
    '%',
    '#',
    '$',
    '&',
    '_',
    '~',
    '^',
    '\n',
    'ER  - ',
    '"',
    '習',
    'a',
    ' ',
    '𠮷',
  );
  const titles = fc.array(awkward, { minLength: 1, maxLength: 12 }).map((parts) => `x${parts.join('')}x`);
  fc.assert(
    fc.property(titles, (title) => {
      const cited = { ...shipped('mfa'), title: title.replaceAll(/\s+/g, ' ') };
      expect(read(bibtex(cited), '@bibtex/text')['title']).toBe(cited.title);
      const lines = ris({ ...cited, title }).split('\r\n');
      expect(lines.filter((line) => line.startsWith('TI'))).toEqual([`TI  - ${cited.title}`]);
      expect(lines.filter((line) => line.startsWith('ER'))).toEqual(['ER  - ']);
    }),
    { numRuns: 200 },
  );
}, 60_000);
