import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identifierPattern } from '../model/vocabulary.ts';
import { accountId, accountName } from './accountName.ts';

test.each([
  ['mfa.txt', 'mfa', 'mfa'],
  ['AP 2025.11.24.txt', 'AP 2025.11.24', 'ap-2025-11-24'],
  ['新華社.txt', '新華社', '65b0-83ef-793e'],
  ['聯合報 UDN.md', '聯合報 UDN', '806f-5408-5831-udn'],
  ['.txt', '.txt', 'txt'],
  ['README', 'README', 'readme'],
  ['!!!.txt', '!!!', '21-21-21'],
])('%s is called %s, with the id %s', (file, name, id) => {
  expect(accountName(file)).toBe(name);
  expect(accountId(name)).toBe(id);
});

test('any name at all has an id that can stand in an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(accountId(name)).toMatch(identifierPattern);
    }),
  );
});
