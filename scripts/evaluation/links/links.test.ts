import { expect, test } from 'vitest';
import { linkCase, scoreLinks } from './links.ts';

/** `npm run eval` opens 10,000; these are the first of them. */
const cases = 1_500;

test('no link highlights another passage than the one meant, lookalikes and twins planted', () => {
  const wrong = Array.from({ length: cases }, (_, seed) => linkCase(seed)).filter(({ outcome }) => outcome === 'wrong');
  expect(wrong).toEqual([]);
}, 60_000);

test('few links are lost whose words stand untouched, and the figures are the same each time', () => {
  const figures = scoreLinks(cases);
  expect(figures.untouched.lost / figures.untouched.total).toBeLessThan(0.025);
  expect(figures.exact + figures.moved + figures.lost).toBe(cases);
  expect(scoreLinks(cases)).toEqual(figures);
}, 60_000);
