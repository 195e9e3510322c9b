import { expect, test } from 'vitest';
import { spreads } from './spread.ts';
import { shippedCall } from './taken.fixture.ts';

const choice = { shown: ['ap', 'mfa', 'politico'], base: 'mfa' };

test('what is derived ahead is not derived again, and is what would have been', async () => {
  let derived = 0;
  const aligned = shippedCall();
  const counted = {
    ...aligned,
    get comparisons() {
      derived += 1;
      return aligned.comparisons;
    },
  };
  const { of, ahead } = spreads(counted);
  await ahead(choice);
  const { rows, divergences, facts } = of(choice);
  expect(derived).toBe(1);
  const atOnce = spreads({ ...aligned }).of(choice);
  expect({ rows, divergences, facts }).toEqual({
    rows: atOnce.rows,
    divergences: atOnce.divergences,
    facts: atOnce.facts,
  });
});

test('a call has one set of spreads, whoever asks', () => {
  const aligned = shippedCall();
  expect(spreads(aligned).of(choice)).toBe(spreads(aligned).of(choice));
});
