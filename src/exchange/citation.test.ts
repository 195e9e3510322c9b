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

function item(account: Account | undefined, paragraphs: readonly string[] = ['taiwan']): CslItem {
  if (!account) throw new Error('no such account');
  const about = { call: call.id, title: call.title, account, passageOf: account.id, name: account.name.en, paragraphs };
  return cslItem({ ...about, genre: 'A genre', link, note: 'A remark. Another.' }, (text) => text.en);
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
      author: [{ literal: 'Chinese Ministry of Foreign Affairs' }],
      publisher: "Ministry of Foreign Affairs, People's Republic of China",
      genre: 'A genre',
      language: 'zh-Hant',
      URL: link,
      note: 'A remark. Another.',
    });
  });

  test('names who wrote it only where a byline does, and no time that is not known', () => {
    expect(shipped('politico')).toMatchObject({
      type: 'article-newspaper',
      title: '[Xi and Trump on the phone: Politico, in Chinese translation]',
      author: [{ literal: 'Faith Wardwell' }],
      'container-title': 'Politico',
      'publisher-place': 'United States',
      issued: { 'date-parts': [[2025, 11, 24]] },
    });
    expect(shipped('ap')).toMatchObject({ 'container-title': 'The Associated Press' });
    expect(shipped('ap')).not.toHaveProperty('author');
    expect(shipped('ap')).not.toHaveProperty('issued');
    expect(shipped('udn')).not.toHaveProperty('author');
  });

  test.each(call.accounts.map((account) => [account.id, account] as const))(
    'the authors of %s stand in its byline, if it has one',
    (_, { imprint, paragraphs }) => {
      const byline = paragraphs.find(({ role }) => role === 'byline');
      for (const author of byline ? (imprint?.authors ?? []) : []) {
        expect(byline?.text).toContain(author['zh-Hant']);
        expect(byline?.english).toContain(author.en);
      }
    },
  );

  test('has an id of its own for each passage', () => {
    const [mfa] = call.accounts.filter(({ id }) => id === 'mfa');
    expect(item(mfa, ['busan']).id).toBe('xi-trump-2025-11-24-mfa-busan');
    expect(item(mfa, ['busan', 'october', 'taiwan']).id).toBe('xi-trump-2025-11-24-mfa-busan-taiwan');
  });

  test('takes the publisher’s words for its name where nothing better is known', () => {
    const [ap] = call.accounts.filter(({ id }) => id === 'ap');
    const { imprint: _, ...bare } = ap ?? shippedCall().call.accounts[0] ?? expect.fail();
    expect(item(bare)).toMatchObject({ 'container-title': 'The Associated Press, United States' });
  });

  test('says nothing of a plain text but its name', () => {
    const { blocks, ...facts } = plainAccount('my notes.txt', 'The ferry was late.');
    const cited = item({ ...facts, paragraphs: [] });
    expect(cited).toEqual({
      id: `${call.id}-my-notes-taiwan`,
      type: 'document',
      title: 'my notes',
      language: 'en',
      URL: link,
      source: 'Parallax',
      note: 'A remark. Another.',
    });
    expect(JSON.parse(cslJson([cited]))).toEqual([cited]);
    expect(blocks).toHaveLength(1);
  });
});

test.each(['mfa', 'politico', 'truth-social', 'udn', 'ap'])('%s is read by another program as it was written', (id) => {
  const cited = shipped(id);
  const [author, container, place] = [cited.author, cited['container-title'], cited['publisher-place']];
  const same = {
    title: cited.title,
    URL: cited.URL,
    note: cited.note,
    // It takes what stands in braces for a family name, and so leaves it whole.
    ...(author && { author: author.map(({ literal }) => ({ family: literal })) }),
    ...(container && { 'container-title': container }),
    ...(place && { 'publisher-place': place }),
  };
  // BibTeX has a container of articles only.
  const { 'container-title': held, ...others } = same;
  const written = cited.type === 'article-newspaper' ? same : others;
  expect(read(bibtex(cited), '@bibtex/text')).toMatchObject(written);
  if (written === others) expect(bibtex(cited)).toContain(`howpublished = {${held ?? cited.publisher}}`);
  // RIS has no literal names: a comma divides a family name from a given one. Its reader knows no title of a website.
  const { author: _, ...rest } = written;
  expect(read(ris(cited), '@ris/file')).toMatchObject(rest);
  expect(ris(cited).includes(`\r\nT2  - ${container}\r\n`)).toBe(container !== undefined);
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
