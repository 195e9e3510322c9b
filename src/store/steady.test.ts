import { expect, test } from 'vitest';
import { Steady } from './steady.ts';

function told() {
  return { moved: false, alsoIn: [{ number: 3, target: 'a/b' }], other: null };
}

test('what says the same is the same; what changed anywhere in it is new, and from then on the one of before', () => {
  const steady = new Steady<unknown>();
  const first = steady.of('a/x', told());
  expect(steady.of('a/x', told())).toBe(first);
  expect(steady.of('a/y', told())).not.toBe(first);
  const renumbered = { ...told(), alsoIn: [{ number: 4, target: 'a/b' }] };
  expect(steady.of('a/x', renumbered)).toBe(renumbered);
  expect(steady.of('a/x', { ...told(), alsoIn: [] })).not.toBe(renumbered);
  const back = steady.of('a/x', told());
  expect(back).not.toBe(first);
  expect(steady.of('a/x', told())).toBe(back);
});

test('null, an empty list and an empty record are three', () => {
  const steady = new Steady<unknown>();
  for (const value of [null, [], {}]) expect(steady.of('key', value)).toBe(value);
});
