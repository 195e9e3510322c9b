import { expect, test } from 'vitest';
import { en } from './en.ts';
import { zhHant } from './zhHant.ts';

test.each([en, zhHant])('what is said of any call’s excerpts names nobody of the call that is shipped', (words) => {
  const told = JSON.stringify([words.quoteMode, words.attribution, words.extent]);
  expect(told).not.toMatch(/Trump|川普|\bpost\b|貼文/);
});
