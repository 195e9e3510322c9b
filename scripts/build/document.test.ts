import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fillDocument } from './document.ts';

const document =
  '<html lang="en"><head><meta charset="utf-8" /><title>Parallax</title></head><body><div id="page"></div></body></html>';
const parts = {
  language: 'zh-Hant',
  title: '甲 & 乙',
  description: 'He said "this year"',
  head: ['<link rel="alternate" hreflang="en" href="./" />'],
  page: '<p>今年$&</p>',
  around: '<noscript>…</noscript>',
};

test('a document is filled with what one page says and holds, character for character', () => {
  const html = fillDocument(document, { ...parts, page: '<p>今年$&\r\n明年</p>' });
  expect(html).toContain('<html lang="zh-Hant">');
  expect(html).toContain('<title>甲 &amp; 乙</title>');
  expect(html).toContain('content="He said &quot;this year&quot;"');
  expect(html).toContain('<div id="page"><p>今年$&&#13;\n明年</p></div><noscript>…</noscript>');
});

test('its policy lets through exactly the inline scripts and styles that stand in it', () => {
  const html = fillDocument(document, {
    ...parts,
    head: ['<script>1</script>', '<style>p{}</style>', '<script src="./a.js"></script>'],
  });
  expect(html).toContain(`script-src 'self' ${hash('1')};`);
  expect(html).toContain(`style-src 'self' ${hash('p{}')};`);
});

test('a style attribute, which the policy would ignore, fails the build', () => {
  expect(() => fillDocument(document, { ...parts, page: '<p style="width:3%">x</p>' })).toThrow(/style attribute/);
  expect(() => fillDocument(document, { ...parts, page: '<p>x style="y"</p>' })).not.toThrow();
});

test('a document without a place for the page fails the build', () => {
  expect(() => fillDocument('<html lang="en"><title>Parallax</title>', parts)).toThrow(/<div id="page">/);
});

test('a document without a place for its policy fails the build', () => {
  const other = document.replace('<meta charset="utf-8" />', '<meta charset="utf-8">');
  expect(() => fillDocument(other, parts)).toThrow(/<meta charset/);
});

test('the policy lets a page make the one Trusted Types policy that it has', () => {
  expect(fillDocument(document, parts)).toMatch(/; trusted-types default"/);
});

function hash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
