import { expect, test } from 'vitest';
import { atOnce, bitByBit, type Steps } from './steps.ts';

/** Takes longer over each of its steps than a slice is. */
function* slow(said: string[]): Steps<string> {
  for (const step of ['first', 'second']) {
    for (const begun = performance.now(); performance.now() - begun < 10;);
    said.push(step);
    yield;
  }
  return 'all';
}

test('whatever else waits has its turn between the steps of long work', async () => {
  const said: string[] = [];
  setTimeout(() => said.push('other'));
  expect(await bitByBit(slow(said))).toBe('all');
  expect(said).toEqual(['first', 'other', 'second']);
});

test('at once, nothing has', () => {
  const said: string[] = [];
  setTimeout(() => said.push('other'));
  expect(atOnce(slow(said))).toBe('all');
  expect(said).toEqual(['first', 'second']);
});
