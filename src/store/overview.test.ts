import { expect, test } from 'vitest';
import { overview } from './overview.ts';
import { spreads } from './spread.ts';
import { shippedCall } from './taken.fixture.ts';

const spreadOf = spreads(shippedCall()).of;
const kinds = (shown: readonly string[]) =>
  overview(spreadOf({ shown, base: 'mfa' })).flatMap(({ paragraphs }) => paragraphs.map(({ kind }) => kind));

test('of one account by itself nothing is told beside it or not', () => {
  expect(new Set(kinds(['mfa']))).toEqual(new Set(['plain']));
});

test('of two accounts every paragraph is something against its row', () => {
  expect(kinds(['mfa', 'ap'])).not.toContain('plain');
});
