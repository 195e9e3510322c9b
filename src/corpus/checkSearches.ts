import type { Account } from '../model/call.ts';
import { isStated } from '../model/isStated.ts';
import type { Claim, LedgerFile, Statement } from '../model/ledger.ts';
import type { Problem } from './problem.ts';
import { search } from './search.ts';

const file = 'ledger.json';

/**
 * Holds what a ledger says against its own searches: nothing is said to be missing that a search finds. `unknown` is not
 * said to be missing; what a search finds there all the same, a note explains.
 */
export function checkSearches(ledger: LedgerFile, accounts: readonly Account[]): Problem[] {
  return [
    ...ledger.statements.flatMap((statement, at) => checkStatement(statement, `statements[${at}]`, accounts)),
    ...ledger.claims.flatMap((claim, at) => checkClaim(claim, `claims[${at}]`, accounts)),
  ];
}

function checkStatement(statement: Statement, path: string, accounts: readonly Account[]): Problem[] {
  return statement.cells.flatMap((cell, at): Problem[] => {
    const { account: id, verdict, note } = cell;
    const account = accounts.find((one) => one.id === id);
    if (!account) return [];
    const { found, nearest } = search(statement.search, account);
    if (found === isStated(cell)) return [];
    if (verdict === 'unknown' && note) return [];
    const where = found
      ? `"${verdict}" of "${id}", whose paragraph "${nearest?.paragraph}" answers the search`
      : `"${verdict}" of "${id}", in which the search finds nothing`;
    const expected = `a search and a verdict that agree${verdict === 'unknown' ? ', or a note that says why it is unknown' : ''}`;
    return [{ file, path: `${path}.cells[${at}].verdict`, found: where, expected }];
  });
}

/**
 * "Yes" and "no" must follow from the search of every account that the claim is about; "cannot tell" needs none. Of an
 * account that is not held whole nothing follows from finding nothing.
 */
function checkClaim(
  { about, says, borneOut, search: query }: Claim,
  path: string,
  accounts: readonly Account[],
): Problem[] {
  if (borneOut === 'cannot-tell') return [];
  const expected = (says === 'mentions') === (borneOut === 'yes');
  return about.flatMap((id): Problem[] => {
    const account = accounts.find((one) => one.id === id);
    if (!account) return [];
    if (search(query, account).found !== expected) {
      const found = `"${borneOut}", while the search of "${id}" finds ${expected ? 'nothing' : 'it'}`;
      return [{ file, path: `${path}.borneOut`, found, expected: 'what the search bears out' }];
    }
    if (expected || account.extent === 'whole') return [];
    const found = `"${borneOut}", which rests on finding nothing in "${id}", whose extent is "${account.extent}"`;
    return [{ file, path: `${path}.borneOut`, found, expected: '"cannot-tell"' }];
  });
}
