import type { Account, CallFile } from '../model/call.ts';
import type { Cell, Evidence, LedgerFile } from '../model/ledger.ts';
import type { Problem } from './problem.ts';
import { onlyPlace } from './resolveExcerpts.ts';

const file = 'ledger.json';

/** Holds a ledger against the texts: evidence must stand in them, and nothing may be said that an account's extent forbids. */
export function checkLedger(ledger: LedgerFile, call: CallFile, accounts: readonly Account[]): Problem[] {
  const problems: Problem[] = [];
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const topics = new Set(ledger.topics.map(({ id }) => id));
  const seen = new Set<string>();
  const report = (path: string, found: string, expected: string) => problems.push({ file, path, found, expected });

  for (const [at, statement] of ledger.statements.entries()) {
    const path = `statements[${at}]`;
    if (seen.has(statement.id)) report(`${path}.id`, `"${statement.id}" a second time`, 'an id of its own');
    seen.add(statement.id);
    if (!topics.has(statement.topic))
      report(`${path}.topic`, `"${statement.topic}"`, `one of ${[...topics].join(', ')}`);
    for (const id of call.accounts) {
      const count = statement.cells.filter(({ account }) => account === id).length;
      if (count !== 1) report(`${path}.cells`, `${count} cells for "${id}"`, 'exactly one cell for each account');
    }
    for (const [cellAt, cell] of statement.cells.entries()) {
      const cellPath = `${path}.cells[${cellAt}]`;
      problems.push(...checkVerdict(cell, byId.get(cell.account), cellPath));
      problems.push(...checkEvidence(cell.evidence, byId, `${cellPath}.evidence`));
    }
  }
  for (const [at, claim] of ledger.claims.entries()) {
    problems.push(...checkEvidence(claim.evidence, byId, `claims[${at}].evidence`));
    for (const id of [claim.by, ...claim.about]) {
      if (!byId.has(id)) report(`claims[${at}]`, `"${id}"`, `an account of this call: ${call.accounts.join(', ')}`);
    }
  }
  return problems;
}

function checkVerdict(cell: Cell, account: Account | undefined, path: string): Problem[] {
  if (!account)
    return [{ file, path: `${path}.account`, found: `"${cell.account}"`, expected: 'an account of this call' }];
  const problems: Problem[] = [];
  const allowed = { whole: 'does-not-state', 'as-held': 'not-in-our-copy', excerpts: 'unknown' }[account.extent];
  const states = cell.verdict === 'states' || cell.verdict === 'states-otherwise';
  if (!states && cell.verdict !== allowed) {
    problems.push({
      file,
      path: `${path}.verdict`,
      found: `"${cell.verdict}" of "${account.id}", whose extent is "${account.extent}"`,
      expected: `"${allowed}", or that it states it`,
    });
  }
  if (states && cell.evidence.length === 0) {
    problems.push({
      file,
      path: `${path}.evidence`,
      found: 'none',
      expected: 'the words in which the account states it',
    });
  }
  if (cell.evidence.some((evidence) => evidence.account !== cell.account)) {
    problems.push({
      file,
      path: `${path}.evidence`,
      found: 'words of another account',
      expected: `words of "${cell.account}"`,
    });
  }
  return problems;
}

function checkEvidence(evidence: readonly Evidence[], byId: ReadonlyMap<string, Account>, path: string): Problem[] {
  return evidence.flatMap(({ account, paragraph, words }, at): Problem[] => {
    const found = byId.get(account)?.paragraphs.find(({ id }) => id === paragraph);
    if (!found) {
      return [
        {
          file,
          path: `${path}[${at}]`,
          found: `"${account}/${paragraph}"`,
          expected: 'a paragraph of an account of this call',
        },
      ];
    }
    const place = onlyPlace(words, found.text);
    return 'expected' in place ? [{ ...place, file, path: `${path}[${at}].${place.path}` }] : [];
  });
}
