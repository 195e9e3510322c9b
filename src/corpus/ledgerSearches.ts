import type { Call } from '../model/call.ts';
import { search, type Searched } from './search.ts';

/** Every search that the ledger rests on, by the id of its statement or claim. */
export interface LedgerSearches {
  readonly statements: Readonly<Record<string, readonly Searched[]>>;
  readonly claims: Readonly<Record<string, readonly Searched[]>>;
}

/** Searches the accounts for what they are said not to state, or not known to, and for what others claim of them. */
export function ledgerSearches({ accounts, ledger }: Pick<Call, 'accounts' | 'ledger'>): LedgerSearches {
  const searched = (query: Parameters<typeof search>[0], ids: readonly string[]) =>
    accounts.filter(({ id }) => ids.includes(id)).map((account) => search(query, account));
  const silent = new Set(['does-not-state', 'not-in-our-copy', 'unknown']);
  return {
    statements: Object.fromEntries(
      ledger.statements.map(({ id, search: query, cells }) => [
        id,
        searched(
          query,
          cells
            .filter(({ verdict, evidence }) => silent.has(verdict) && evidence.length === 0)
            .map(({ account }) => account),
        ),
      ]),
    ),
    claims: Object.fromEntries(ledger.claims.map(({ id, search: query, about }) => [id, searched(query, about)])),
  };
}
