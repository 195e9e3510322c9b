import { expect, test } from 'vitest';
import { wholeLedger } from '../link/ledgerSelection.ts';
import type { Statement } from '../model/ledger.ts';
import type { ConflictKind } from '../model/vocabulary.ts';
import { selectStatements } from './selectStatements.ts';

/** A statement of nine accounts, of which so many leave it out. */
function statement(id: string, leftOut: number, kind?: ConflictKind): Statement {
  return {
    id,
    topic: 'all',
    text: { en: id, 'zh-Hant': id },
    search: [[id]],
    cells: Array.from({ length: 9 }, (_, at) => ({
      account: `account-${at}`,
      verdict: at < leftOut ? ('does-not-state' as const) : ('states' as const),
      evidence: [],
    })),
    ...(kind && { conflict: { kind, note: { en: '', 'zh-Hant': '' } } }),
  };
}

test('by disagreement: fact, what cannot be told, how many leave it out, rendering', () => {
  const ordered = ['fact', 'cannot-be-told', 'eight', 'one-rendering', 'one', 'rendering', 'none'];
  const statements = [
    statement('none', 0),
    statement('rendering', 0, 'rendering'),
    statement('one', 1),
    statement('one-rendering', 1, 'rendering'),
    statement('eight', 8),
    statement('cannot-be-told', 0, 'cannot-be-told'),
    statement('fact', 0, 'fact'),
  ];
  const call = { accounts: [], origins: [], ledger: { statements, topics: [], claims: [] } };
  const selected = selectStatements(call, { ...wholeLedger, order: 'disagreement' }, () => []);
  expect(selected.map(({ id }) => id)).toEqual(ordered);
});
