import { expect, test } from 'vitest';
import { siteAddress } from './siteAddress.ts';

test.each([
  [undefined, null],
  ['', null],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/parallax', 'https://example.org/parallax/'],
  [' http://localhost:4173/any/path/ ', 'http://localhost:4173/any/path/'],
])('%s', (given, address) => {
  expect(siteAddress(given)?.href ?? null).toBe(address);
});

test.each([
  ['example.org', 'which is no whole address'],
  ['ftp://example.org/', 'which does not begin with https:// or http://'],
  ['https://example.org/?a=b', 'which has a question mark or a # in it'],
  ['https://me:secret@example.org/', 'which has a name or a password in it'],
  ['https://example.org/index.html', 'which is the address of a page'],
])('%s is refused: %s', (given, why) => {
  expect(() => siteAddress(given)).toThrow(`SITE_URL is "${given}", ${why}.`);
});
