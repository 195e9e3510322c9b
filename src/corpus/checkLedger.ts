import type { Account, CallFile } from '../model/call.ts';
import { isStated } from '../model/isStated.ts';
import type { Cell, LedgerFile, Statement } from '../model/ledger.ts';
import { duplicates } from './checkCall.ts';
import { checkEvidence, type Named } from './checkEvidence.ts';
import type { Problem } from './problem.ts';

const file = 'ledger.json';

/** A problem of this file. */
type Found = Omit<Problem, 'file'>;

/** Holds a ledger against the texts: evidence must stand in them, and nothing may be said that an account's extent forbids. */
export function checkLedger(ledger: LedgerFile, call: CallFile, accounts: readonly Account[]): Problem[] {
  const topics = ledger.topics.map(({ id }) => id);
  const named = { accounts, origins: call.origins.map(({ id }) => id) };
  const found: Found[] = [
    ...ledger.statements.flatMap((statement, at) => checkStatement(statement, `statements[${at}]`, topics, named)),
    ...ledger.claims.flatMap(({ by, about, evidence }, at) => [
      ...strangers([by, ...about], accounts, `claims[${at}]`),
      ...checkEvidence(evidence, by, named, `claims[${at}].evidence`),
    ]),
  ];
  return [
    ...(['topics', 'statements', 'claims'] as const).flatMap((list) => duplicates(file, list, ledger[list])),
    ...found.map((one) => ({ file, ...one })),
  ];
}

function checkStatement(statement: Statement, path: string, topics: readonly string[], named: Named): Found[] {
  const { topic, cells, conflict } = statement;
  const problems: Found[] = [];
  if (!topics.includes(topic)) {
    problems.push({ path: `${path}.topic`, found: `"${topic}"`, expected: `one of ${topics.join(', ')}` });
  }
  for (const { id } of named.accounts) {
    const count = cells.filter(({ account }) => account === id).length;
    if (count !== 1) {
      const expected = 'exactly one cell for each account';
      problems.push({ path: `${path}.cells`, found: `${count} cells for "${id}"`, expected });
    }
  }
  if (!conflict && cells.some(({ verdict }) => verdict === 'states-otherwise')) {
    const found = 'none, though an account states it otherwise';
    problems.push({
      path: `${path}.conflict`,
      found,
      expected: 'whether the difference is of fact, of rendering, or cannot be told',
    });
  }
  // One with a value and one without would count as differing, whatever they state.
  const told = cells.filter(isStated);
  if (conflict?.kind === 'fact' && told.some(({ value }) => value) && !told.every(({ value }) => value)) {
    const without = told.filter(({ value }) => !value).map(({ account }) => `"${account}"`);
    const expected = 'a value in every cell that states it, or in none';
    problems.push({ path: `${path}.cells`, found: `no value for ${without.join(', ')}`, expected });
  }
  for (const [at, cell] of cells.entries()) {
    const here = `${path}.cells[${at}]`;
    problems.push(...strangers([cell.account], named.accounts, `${here}.account`));
    problems.push(...checkVerdict(cell, named.accounts, here));
    problems.push(...checkEvidence(cell.evidence, cell.account, named, `${here}.evidence`));
    problems.push(...checkAscriptions(cell, statement, named.accounts, `${here}.evidence`));
  }
  return problems;
}

function strangers(ids: readonly string[], accounts: readonly Account[], path: string): Found[] {
  const known = accounts.map(({ id }) => id);
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => ({ path, found: `"${id}"`, expected: `an account of this call: ${known.join(', ')}` }));
}

function checkVerdict(cell: Cell, accounts: readonly Account[], path: string): Found[] {
  const { account: id, verdict, evidence } = cell;
  const account = accounts.find((one) => one.id === id);
  if (!account) return [];
  const problems: Found[] = [];
  const allowed = { whole: 'does-not-state', 'as-held': 'not-in-our-copy', excerpts: 'unknown' }[account.extent];
  if (!isStated(cell) && verdict !== allowed) {
    problems.push({
      path: `${path}.verdict`,
      found: `"${verdict}" of "${id}", whose extent is "${account.extent}"`,
      expected: `"${allowed}", or that it states it`,
    });
  }
  const { fits, expected } = evidenceFor(cell);
  if (!fits(evidence.length)) {
    const found = evidence.length === 0 ? 'none' : `${evidence.length} for "${verdict}"`;
    problems.push({ path: `${path}.evidence`, found, expected });
  }
  return problems;
}

/** How many pieces of evidence a verdict rests on. */
function evidenceFor(cell: Cell): { fits: (count: number) => boolean; expected: string } {
  if (isStated(cell)) {
    return { fits: (count) => count > 0, expected: 'the words in which the account states it' };
  }
  return cell.verdict === 'unknown'
    ? { fits: (count) => count !== 1, expected: 'none, or two passages and more that disagree' }
    : { fits: (count) => count === 0, expected: 'no words for what is said to be missing' };
}

/** Words may be laid at an origin's door only where some account of that origin states the like, whichever way. */
function checkAscriptions(cell: Cell, { cells }: Statement, accounts: readonly Account[], path: string): Found[] {
  const stating = accounts.filter(({ id }) => cells.some((one) => one.account === id && isStated(one)));
  return cell.evidence.flatMap(({ per, ascribed }, at) => {
    if (per === undefined || ascribed || stating.some(({ provenance }) => provenance.origin === per)) return [];
    const found = `nothing, though no account of "${per}" states it`;
    return [{ path: `${path}[${at}].ascribed`, found, expected: 'true' }];
  });
}
