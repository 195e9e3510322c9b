import { expect, test } from 'vitest';
import { readable } from './readable.ts';

test('a printed address has its Chinese to read', () => {
  expect(readable('https://parallax.test/#v=1&find=%E5%8F%B0%E6%B5%B7')).toBe('https://parallax.test/#v=1&find=台海');
});

test.each(['100%', '%41', '100%25', '台海 & 100%', '%'])('typed back, it looks for the same words: %s', (find) => {
  const printed = readable(`https://parallax.test/#v=1&find=${encodeURIComponent(find)}`);
  expect(new URLSearchParams(printed.split('#')[1]).get('find')).toBe(find);
  expect(() => decodeURIComponent(printed), 'well-formed').not.toThrow();
});
