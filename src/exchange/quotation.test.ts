import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { shippedTaken } from '../store/taken.fixture.ts';
import { takingEn } from '../ui/words/takingEn.ts';
import { takingZhHant } from '../ui/words/takingZhHant.ts';
import { quotation, type Quotation } from './quotation.ts';
import { quotationHtml, quotationMarkdown, quotationText } from './quotationForms.ts';

const taken = shippedTaken();
const link = 'https://example.org/p/#v=1&p=x';

/** Words of the shipped call, quoted; the whole paragraph unless some are given. */
function quoted(key: string, words?: string, language: 'en' | 'zh-Hant' = 'en'): Quotation {
  const placed = taken.rows.flatMap(({ cells }) =>
    cells.flatMap(({ account, paragraphs }) => paragraphs.map((one) => ({ account, ...one }))),
  );
  const found = placed.find((one) => one.key === key);
  if (!found) throw new Error(`no ${key}`);
  const { account, paragraph, voices } = found;
  const start = words === undefined ? 0 : paragraph.text.indexOf(words);
  expect(start).not.toBe(-1);
  const range = { start, end: start + (words ?? paragraph.text).length };
  const taking = language === 'en' ? takingEn : takingZhHant;
  return quotation(
    { account, stretches: [{ paragraph, range, voices }], source: [account.publisher[language], 'when'], link },
    taking.quotation,
    (text) => text[language],
  );
}

describe('whose words they are', () => {
  test.each<[string, string, string | undefined, RegExp]>([
    [
      'Trump’s words per Politico are Trump’s',
      'politico/communicate',
      '經常溝通非常重要',
      /^Donald Trump, quoted, per .*Politico$/,
    ],
    [
      'with their marks and stop too',
      'politico/communicate',
      '“我們一致認為經常溝通非常重要,我期待著這樣做。”',
      /^Donald Trump, quoted, /,
    ],
    [
      'with the frame they are Politico’s, and Trump’s in it',
      'politico/communicate',
      undefined,
      /^Politico\nIn it, 「我們一致認為.*」, Donald Trump, quoted, per .*Politico$/,
    ],
    [
      'reported words are never said to be his very words',
      'politico/visits',
      '習近平邀請他於 4 月訪問北京',
      /^Donald Trump, in reported speech, not in these very words, per .*Politico$/,
    ],
    ['what nobody else says is the account’s own', 'politico/april-before', '先前曾', /^Politico, in its own words$/],
    [
      'the post is known through others',
      'truth-social/communicate',
      undefined,
      /^Donald Trump, quoted, per .*per Politico$/,
    ],
  ])('%s', (_, key, words, expected) => {
    expect(quoted(key, words).said.join('\n')).toMatch(expected);
  });

  test('what is inferred is said to be', () => {
    const all = taken.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
    const inferred = all.filter(({ voices }) =>
      voices.some(({ speakers, reportedBy }) => [...speakers, ...reportedBy].some((hand) => hand.inferred)),
    );
    expect(inferred).not.toEqual([]);
    for (const { key } of inferred) expect(quoted(key).said.join(' ')).toContain('(our inference)');
  });

  test('in Chinese as well', () => {
    expect(quoted('politico/communicate', '經常溝通', 'zh-Hant').said.join()).toMatch(
      /^川普，直接引述，據.*據Politico$/,
    );
  });
});

describe('forms', () => {
  const some = quoted('politico/communicate');

  test('plain text has the words, who says them, the publisher and the link, a line each', () => {
    expect(quotationText(some).split('\n')).toEqual([
      `「${some.words[0]}」`,
      '— Politico',
      expect.stringContaining('Donald Trump'),
      'Politico, United States · when',
      link,
    ]);
  });

  test('Markdown is a block quotation and an attribution with a link', () => {
    const odd: Quotation = { ...some, words: ['# not a heading', '1. no *list*\n- <b>'], source: 'a [b] | c' };
    expect(quotationMarkdown(odd)).toBe(
      `> \\# not a heading\n>\n> 1\\. no \\*list\\*\\\n> \\- \\<b\\>\n\n— Politico\\\n${some.said[1]}\\\n[a \\[b\\] \\| c](<${link}>)\n`,
    );
  });

  test('HTML holds the words as text, whatever they are', () => {
    const odd: Quotation = { ...some, words: ['<script>alert("x")</script> & \0'], said: ['<i>'], link: `${link}"&` };
    const html = quotationHtml(odd);
    const document = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/xml');
    const [quote] = [...document.getElementsByTagName('blockquote')];
    expect(quote?.textContent).toBe('<script>alert("x")</script> & \u{fffd}');
    expect(quote?.getAttribute('lang')).toBe('zh-Hant');
    expect([...document.getElementsByTagName('*')].map(({ tagName }) => tagName)).toEqual([
      'div',
      'blockquote',
      'p',
      'p',
      'br',
      'a',
    ]);
    expect(document.getElementsByTagName('a')[0]?.getAttribute('href')).toBe(`${link}"&`);
  });
});
