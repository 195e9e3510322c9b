import { expect, test } from 'vitest';
import { isMoment } from './moment.ts';

test.each([
  ['2025-11-24', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['2025-11-24T23:59', true],
  ['2025-13-45', false],
  ['2025-00-10', false],
  ['2025-04-31', false],
  ['2025-02-29', false],
  ['1900-02-29', false],
  ['2025-11-00', false],
  ['2025-11-24T24:00', false],
  ['2025-11-24T23:60', false],
])('%s: %s', (text, is) => {
  expect(isMoment(text)).toBe(is);
});
