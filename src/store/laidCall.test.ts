import { expect, test } from 'vitest';
import { evidencePassage } from '../link/evidencePassage.ts';
import { laid } from './laidCall.ts';
import { shippedCall } from './taken.fixture.ts';

test('every mark of the summary that stands for words has their passage, and no other mark has one', () => {
  const { call, leads } = laid(shippedCall());
  const told = call.leads.flatMap(({ statements }) => statements);
  expect(Object.keys(leads).toSorted()).toEqual(told.toSorted());
  for (const { id, cells } of call.ledger.statements.filter((statement) => told.includes(statement.id)))
    for (const { account, evidence } of cells)
      expect(leads[id]?.[account]).toEqual(evidence[0] && evidencePassage(call.accounts, evidence[0]));
});
