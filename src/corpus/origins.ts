import type { Account, Call } from '../model/call.ts';
import type { Statement } from '../model/ledger.ts';

/**
 * The independent witnesses of a statement, by id, in the call's order. Two outlets that carry one readout are one
 * origin; an account that gives another's words adds that other one, and not itself.
 */
export function originsOf(statement: Statement, { accounts, origins }: Pick<Call, 'accounts' | 'origins'>): string[] {
  const named = new Set(
    statement.cells
      .filter(({ verdict }) => verdict === 'states' || verdict === 'states-otherwise')
      .flatMap(({ account, evidence }) => evidence.map(({ per }) => per ?? originOf(account, accounts))),
  );
  return origins.map(({ id }) => id).filter((id) => named.has(id));
}

function originOf(id: string, accounts: readonly Account[]): string | undefined {
  return accounts.find((account) => account.id === id)?.provenance.origin;
}
