import { expect, test } from 'vitest';
import { Setting } from './setting.ts';
import { spreads } from './spread.ts';
import { shippedCall } from './taken.fixture.ts';

const aligned = shippedCall();
const all = new Setting(aligned.call.accounts);

/** Beside each passage of the post, read by itself with the ministry: what came nearest there, and the rows to see. */
const beside = spreads(aligned)
  .of({ shown: ['truth-social', 'mfa'], base: 'truth-social' })
  .rows.flatMap(({ cells }) => {
    const [passage] = cells.flatMap(({ paragraphs }) => paragraphs.map(({ key }) => key));
    return cells
      .filter(({ account, paragraphs }) => account.id === 'mfa' && paragraphs.length === 0)
      .map(({ nearest, seeAlso }) => ({
        passage,
        nearest: nearest?.with.target ?? null,
        seeAlso: seeAlso.map(({ target }) => target),
      }));
  });

/** What of the ministry came near to the paragraph that quotes a passage, and was turned down. */
function nearHost(passage: string | undefined, atLeast: number): string | null {
  const at = all.accountOf({ account: 'truth-social' })?.paragraphs.findIndex(({ id }) => passage?.endsWith(`/${id}`));
  const host = all.hostOf({ account: 'truth-social', paragraph: at ?? -1 });
  const sides = aligned.alignment.turnedDown
    .filter(({ score }) => score >= atLeast)
    .flatMap(({ a, b }) => [
      { of: a, near: b },
      { of: b, near: a },
    ]);
  const found = sides.find(({ of, near }) => host && near.account === 'mfa' && all.keyOf(of) === all.keyOf(host));
  return found ? all.keyOf(found.near) : null;
}

test('an excerpt has what came near to the paragraph that quotes it, though that is not shown', () => {
  const told = beside.map(({ passage, nearest }) => [passage, nearest]);
  expect(told).toEqual(beside.map(({ passage }) => [passage, nearHost(passage, 0)]));
  expect(told.filter(([, nearest]) => nearest !== null).length).toBeGreaterThan(2);
});

test('an excerpt’s row leads to what came near to the paragraph that quotes it', () => {
  const near = beside.map(({ passage, seeAlso }) => ({ seeAlso, target: nearHost(passage, 0.4) }));
  for (const { seeAlso, target } of near) if (target !== null) expect(seeAlso).toContain(target);
  expect(near.some(({ target }) => target !== null)).toBe(true);
});
