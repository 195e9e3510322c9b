import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCall } from '../build/readCall.ts';
import { scoreConflicts } from './conflicts.ts';
import { projectGlossary } from './glossary.ts';

const call = readCall(fileURLToPath(new URL('../../data/xi-trump-2025-11-24', import.meta.url)));
const glossary = projectGlossary();

describe('scoring conflicts', () => {
  it('finds both conflicts of fact on the shipped call, and none that the ledger has not', () => {
    const scored = scoreConflicts(call, glossary);
    expect(scored?.missed).toEqual([]);
    expect(scored?.wrong).toEqual([]);
    expect(scored).toMatchObject({ precision: 1, recall: 1 });
  });

  it('counts a conflict as false that the ledger knows nothing of', () => {
    const bare = { ...call, ledger: { ...call.ledger, statements: [] } };
    const scored = scoreConflicts(bare, glossary);
    expect(scored?.recall).toBeNull();
    expect(scored?.precision).toBe(0);
  });

  it('neither rewards nor punishes what is no conflict of fact', () => {
    const statements = call.ledger.statements.map((one) =>
      one.conflict ? { ...one, conflict: { ...one.conflict, kind: 'rendering' as const } } : one,
    );
    const scored = scoreConflicts({ ...call, ledger: { ...call.ledger, statements } }, glossary);
    expect(scored?.wrong).toEqual([]);
    expect(scored?.ignored.length).toBeGreaterThan(0);
    expect(scored?.precision).toBeNull();
  });
});
