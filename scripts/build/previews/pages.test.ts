import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { alignCall, type AlignedCall } from '../../../src/corpus/alignCall.ts';
import { assemble } from '../../../src/corpus/assemble.ts';
import { shippedFiles } from '../../../src/corpus/shippedFiles.ts';
import type { Call } from '../../../src/model/call.ts';
import { indexGlossary } from '../../../src/text/glossary.ts';
import { loadFonts } from './fonts.ts';
import { previewsOf, type Written } from './pages.ts';

const fonts = loadFonts();
const site = new URL('https://example.org/parallax/');
const shipped = assemble(shippedFiles);

/** One account's one paragraph, and one statement: all that a page is written from, with what HTML would trip over. */
function small(text: string): AlignedCall {
  const [account] = shipped.accounts.filter(({ id }) => id === 'mfa');
  const [statement] = shipped.ledger.statements;
  if (!account || !statement) throw new Error('no such account or statement');
  const call: Call = {
    ...shipped,
    accounts: [
      {
        ...account,
        formerIds: ['wjb'],
        paragraphs: [{ id: 'taiwan', formerIds: ['strait'], role: 'body', text, english: null, quotedFrom: null }],
      },
    ],
    voices: { parties: shipped.voices.parties, voices: [] },
    ledger: { ...shipped.ledger, statements: [{ ...statement, formerIds: ['visit'], cells: [] }], claims: [] },
    leads: [],
  };
  return alignCall(call, indexGlossary([]));
}

let written: Written;
beforeAll(() => {
  written = previewsOf(alignCall(shipped, indexGlossary([])), fonts, site);
}, 60_000);

const awkward = '他說:"A < B & C",</script><b>';
const pageOf = (text: string, name = 'passages/mfa/taiwan.html') =>
  previewsOf(small(text), fonts, site).pages.get(name) ?? '';

test('the texts stand in the page character for character, whatever they hold', () => {
  const html = pageOf(awkward);
  expect(html).toContain('他說:&quot;A &lt; B &amp; C&quot;,&lt;/script&gt;&lt;b&gt;');
  expect(html).not.toContain('<b>');
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(data)).toMatchObject({
    '@type': 'WebPage',
    citation: [{ publisher: { '@type': 'Organization' } }],
  });
});

test('words that another retells stand as nobody’s own, and the title says who retells them', () => {
  const retold = shipped.accounts.flatMap(({ id, paragraphs }) =>
    paragraphs
      .filter(({ quotedFrom }) => quotedFrom?.mode === 'reported')
      .map((paragraph) => ({ name: `passages/${id}/${paragraph.id}.html`, text: paragraph.text })),
  );
  expect(retold).not.toEqual([]);
  for (const { name, text } of retold) {
    const html = written.pages.get(name) ?? '';
    expect(html).toContain(text);
    expect(html).not.toContain('class="mark"');
    expect(html).toMatch(/property="og:title" content="[^“「][^"]*, as retold by [^"]+"/);
  }
  expect(written.pages.get('passages/truth-social/communicate.html')).toMatch(
    /property="og:title" content="「[^"]*, per Politico"/,
  );
});

test('a preview says whose line is our inference', () => {
  expect(written.pages.get('passages/udn/headline.html')).toContain('line is our inference');
});

test('a character that the pictures’ fonts lack stops the build, which names it and its place', () => {
  expect(() => pageOf('習近平与𠮷')).toThrow(
    'The picture of mfa/taiwan cannot be drawn: it has 𠮷 (U+20BB7), which Noto Serif TC lacks.',
  );
  // Where the picture would cut it off, too.
  expect(() => pageOf(`${'台'.repeat(600)}𠮷`)).toThrow('U+20BB7');
});

test('a passage has its page under its former ids as well, with today’s as the canonical one', () => {
  const former = pageOf('台灣', 'passages/wjb/strait.html');
  expect(former).toBe(pageOf('台灣'));
  expect(former).toContain('<link rel="canonical" href="https://example.org/parallax/passages/mfa/taiwan.html" />');
});

test('so have a statement, a row’s embed and a statement’s', () => {
  const { pages } = previewsOf(small('台灣'), fonts, site);
  const statement = shipped.ledger.statements[0]?.id;
  for (const [former, today] of [
    ['statements/visit.html', `statements/${statement}.html`],
    ['embed/row/wjb/strait.html', 'embed/row/mfa/taiwan.html'],
    ['embed/statement/visit.zh-hant.html', `embed/statement/${statement}.zh-hant.html`],
  ] as const) {
    expect(pages.get(today)).toBeDefined();
    expect(pages.get(former)).toBe(pages.get(today));
  }
});

test('a picture is drawn for every passage, every statement and the call, in both languages', () => {
  const paragraphs = shipped.accounts.flatMap((account) => account.paragraphs).length;
  expect(written.pictures.size).toBe(2 * (1 + paragraphs + shipped.ledger.statements.length));
});

test('without a site, nothing absolute is in a page, and no picture', () => {
  for (const html of previewsOf(small('台灣'), fonts, null).pages.values()) {
    expect(html.replaceAll('https://schema.org', '')).not.toMatch(/https?:\/\//);
    expect(html).not.toContain('og:image');
  }
});

/** The pages that are not as they should be, by name. */
function failing(wrong: (html: string, name: string) => boolean): string[] {
  return [...written.pages].filter(([name, html]) => wrong(html, name)).map(([name]) => name);
}

describe('every page', () => {
  test('runs only the style and the script that its policy names by hash, and has no style attribute', () => {
    const wrong = failing((html) => {
      const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
      const inline = [...html.matchAll(/<(script|style)(?! type="application\/ld\+json")[^>]*>([^]*?)<\/\1>/g)];
      const named = inline.filter(([, element, content = '']) =>
        policy.includes(`${element}-src 'sha256-${createHash('sha256').update(content).digest('base64')}'`),
      );
      return inline.length !== 2 || named.length !== 2 || /<[^>]* style="/.test(html);
    });
    expect(wrong).toEqual([]);
  });

  test('links to nothing but pages that are there, by relative addresses', () => {
    const files = new Set([...written.pages.keys(), 'index.html', 'zh-hant.html', 'icon.svg', '']);
    const wrong = failing((html, name) => {
      const links = [
        ...html.matchAll(/<(?:a|link)[^>]* href="([^"#]*)(?:#[^"]*)?"/g),
        ...html.matchAll(/data-app="([^"]*)"/g),
      ].map(([, href = '']) =>
        href.startsWith(site.href) ? href.slice(site.href.length) : posix.join(posix.dirname(name), href),
      );
      return links.length === 0 ? name !== '404.html' : links.some((link) => !files.has(link));
    });
    expect(wrong).toEqual([]);
  });

  test('says its language', () => {
    const wrong = failing(
      (html, name) => !html.includes(`<html lang="${name.includes('.zh-hant.') ? 'zh-Hant' : 'en'}">`),
    );
    expect(wrong).toEqual([]);
  });
});
