import { expect, test } from 'vitest';
import { shippedCall, shippedTaken } from '../store/taken.fixture.ts';

const { call } = shippedCall();

/** Who has nothing in a row of the shipped call, the rows that their cell says to see, and what the ledger knows. */
const silent = shippedTaken().rows.flatMap(({ number, cells }) => {
  const keys = new Set(cells.flatMap(({ paragraphs }) => paragraphs.map(({ key }) => key)));
  return cells
    .filter(({ paragraphs, toldIn }) => paragraphs.length + toldIn.length === 0)
    .map(({ account: { id }, seeAlso }) => ({ number, id, keys, rows: seeAlso.map((place) => place.number) }));
});

test('no cell of an account says that nothing is matched and no more where the ledger knows that part of it is told elsewhere', () => {
  for (const { number, id, keys, rows } of silent) {
    const told = call.ledger.statements.filter(({ cells, conflict }) => {
      if (conflict?.kind === 'rendering') return false;
      const evidenceOf = (of: (account: string) => boolean) =>
        cells
          .filter(({ account, verdict }) => of(account) && verdict.startsWith('states'))
          .flatMap(({ evidence }) => evidence.map((one) => `${one.account}/${one.paragraph}`));
      const aligned = evidenceOf((account) => account === id).some((key) => !/headline|caption/.test(key));
      return aligned && evidenceOf((account) => account !== id).some((key) => keys.has(key));
    });
    if (told.length > 0) expect(rows, `row ${number}, ${id}, ${told.map((one) => one.id).join()}`).not.toEqual([]);
    expect(rows).not.toContain(number);
    expect(rows.toSorted((a, b) => a - b)).toEqual([...new Set(rows)]);
  }
});

test('a cell of which nobody knows anything says nothing of other rows', () => {
  const doubts = silent.filter(({ keys }) => keys.has('politico/doubts'));
  expect(doubts.map(({ rows }) => rows)).toEqual(doubts.map(() => []));
  expect(doubts).not.toEqual([]);
});
