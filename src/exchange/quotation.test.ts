import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { shippedTaken } from '../store/taken.fixture.ts';
import { takingEn } from '../ui/words/takingEn.ts';
import { takingZhHant } from '../ui/words/takingZhHant.ts';
import { quotation, type Quotation } from './quotation.ts';
import { quotationHtml, quotationMarkdown, quotationText } from './quotationForms.ts';
import { throughOf } from './through.ts';

const taken = shippedTaken();
const link = 'https://example.org/p/#v=1&p=x';

/** Words of the shipped call, quoted; the whole paragraph unless some are given. */
function quoted(key: string, words?: string, language: 'en' | 'zh-Hant' = 'en', reviewed = true): Quotation {
  const placed = [...taken.rows.flatMap(({ cells }) => cells), ...taken.around].flatMap(({ account, paragraphs }) =>
    paragraphs.map((one) => ({ account, ...one })),
  );
  const found = placed.find((one) => one.key === key);
  if (!found) throw new Error(`no ${key}`);
  const { account, paragraph, voices } = found;
  const start = words === undefined ? 0 : paragraph.text.indexOf(words);
  expect(start).not.toBe(-1);
  const range = { start, end: start + (words ?? paragraph.text).length };
  const taking = language === 'en' ? takingEn : takingZhHant;
  return quotation(
    {
      account,
      stretches: [{ paragraph, range, voices, through: throughOf(paragraph, taken.accounts) }],
      source: [account.publisher[language], 'when'],
      reviewed,
      english: language === 'en',
      link,
    },
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
      'a headline gives the words of others as well, and what the editors say of that',
      'udn/headline',
      '共同維護二戰勝利成果',
      /^Xi Jinping \(our inference\), in reported speech, .*per Xinhua.*\(our inference\).*, per United Daily News\nOur note \(Parallax\): .*from the text below it is Xi/,
    ],
    [
      'what Xinhua tells of Trump has Trump’s own words in it',
      'udn/trump-said',
      '川普表示,習近平是偉大的領導人。「我同習近平主席在釜山的會晤非常愉快,完全贊同您對兩國關係的看法。雙方正在全面落實釜山會晤達成的重要共識。中國當年為二戰勝利發揮了重要作用,美方理解台灣問題對於中國的重要性。」',
      /^Xinhua.*, in reported speech.*\nIn it, 「習近平是偉大的領導人」, Donald Trump, in reported speech.*\nIn it, 「我同.*」, Donald Trump, quoted, per Xinhua/,
    ],
    [
      'what the ministry tells of Xi has Xi’s words in it',
      'politico/taiwan',
      '習近平在通話中強調,台灣回歸中國是「戰後國際秩序不可分割的一部分」',
      /^China.*ministry.*\nIn it, 「台灣回歸.*」, Xi Jinping, in reported speech.*\nIn it, 「戰後.*」, Xi Jinping, quoted/,
    ],
    [
      'the post is known through others',
      'truth-social/communicate',
      undefined,
      /^Donald Trump, quoted, per .*per Politico$/,
    ],
    [
      'the words of who retells the post are never said to be the post’s own',
      'truth-social/follow-up',
      '並補充說',
      /^Trump's post \(our inference\), as retold by Politico$/,
    ],
  ])('%s', (_, key, words, expected) => {
    expect(quoted(key, words).said.join('\n')).toMatch(expected);
  });

  test('where nobody has read whose words they are, none are said to be the account’s own', () => {
    expect(quoted('politico/april-before', '先前曾', 'en', false).said).toEqual(['Politico']);
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
  const wordsIn = (...words: string[]) => quotationMarkdown({ ...some, words }).split('\n\n— ')[0];

  test('plain text has the words, who says them, the publisher and the link, a line each', () => {
    expect(quotationText(some).split('\n')).toEqual([
      `「${some.words[0]}」`,
      '— Politico',
      expect.stringContaining('Donald Trump'),
      'Politico, United States · when',
      link,
      expect.stringMatching(/^Our translation \(Parallax’s, not the publisher’s words\): He wrote: /),
    ]);
  });

  test('our reading stands after all else, and of a part says that it is of the paragraph', () => {
    const part = quoted('politico/communicate', '經常溝通');
    expect(quotationText(part).split('\n').at(-1)).toMatch(
      /^Our translation of the whole paragraph \(.*\): He wrote: /,
    );
    expect(quotationMarkdown(part)).toMatch(/^> 經常溝通\n\n— .*\)\n\n\*Our translation of [^*]*:\* He wrote: .*\n$/s);
    expect(quotationHtml(part)).toMatch(/<\/a><\/p><p><em>Our translation of .*:<\/em> <span lang="en">He wrote: /);
    expect(quoted('politico/communicate', '經常溝通', 'zh-Hant').readings).toEqual([]);
  });

  test('words that are told again are told by their ends', () => {
    expect(quoted('udn/trump-said').said.join()).toContain('「我同習近平主席在釜山的會…灣問題對於中國的重要性。」');
  });

  test('Markdown is a block quotation and an attribution with a link', () => {
    const odd: Quotation = {
      ...some,
      readings: [],
      words: ['# not a heading', '1. no *list*\n- <b>'],
      source: 'a [b] | c',
    };
    expect(quotationMarkdown(odd)).toBe(
      `> \\# not a heading\n>\n> 1\\. no \\*list\\*\\\n> \\- \\<b\\>\n\n— Politico\\\n${some.said[1]}\\\n[a \\[b\\] \\| c](<${link}>)\n`,
    );
  });

  test('Markdown keeps breaks and blanks where they stand, and shows no backslash at the end', () => {
    expect(wordsIn('one\n', 'two\r\n\r\n')).toBe('> one\n>\n> two');
    expect(wordsIn('one\n\ntwo ')).toBe('> one\\\n> \\\n> two&#32;');
    expect(wordsIn(' one \ntwo')).toBe('> &#32;one \\\n> two');
    expect(wordsIn('\n')).toBe('> ');
  });

  test('HTML has no reference that its readers take for another character', () => {
    const words = ['one\u{85}two', 'one  two\rthree\u{2028}four\u{1b}five\u{d800}'];
    const html = quotationHtml({ ...some, words });
    expect(html).toContain('<p>one\u{85}two</p>');
    expect(html).toContain('<pre wrap="">one  two&#13;three\u{2028}four\u{1b}five\u{fffd}</pre>');
  });

  test('HTML holds the words as text, whatever they are', () => {
    const odd: Quotation = {
      ...some,
      readings: [],
      words: ['<script>alert("x")</script> & \0'],
      said: ['<i>'],
      link: `${link}"&`,
    };
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
