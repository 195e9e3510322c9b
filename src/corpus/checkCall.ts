import type { AccountFile } from '../model/account.ts';
import type { CallFile } from '../model/call.ts';
import type { LedgerFile } from '../model/ledger.ts';
import type { Problem } from './problem.ts';

/** Where in a call's folder an account lies. */
export function accountPath(id: string): string {
  return `accounts/${id}.json`;
}

/** Holds a call and its accounts against each other: every account listed and named as its file, every id its own. */
export function checkCall(call: CallFile, accounts: readonly AccountFile[], paths: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const origins = new Set(call.origins.map(({ id }) => id));
  problems.push(...duplicates('call.json', 'accounts', call.accounts));
  problems.push(
    ...duplicates(
      'call.json',
      'origins',
      call.origins.map(({ id }) => id),
    ),
  );
  if (!call.accounts.includes(call.base)) {
    problems.push({
      file: 'call.json',
      path: 'base',
      found: `"${call.base}"`,
      expected: `one of the accounts ${call.accounts.join(', ')}`,
    });
  }
  for (const path of paths) {
    const id = /^accounts\/(.*)\.json$/.exec(path)?.[1];
    if (id !== undefined && !call.accounts.includes(id)) {
      problems.push({
        file: path,
        path: '',
        found: `an account that call.json does not list`,
        expected: `"${id}" among its accounts`,
      });
    }
  }
  for (const [at, account] of accounts.entries()) {
    const file = accountPath(call.accounts[at] ?? account.id);
    if (accountPath(account.id) !== file) {
      problems.push({
        file,
        path: 'id',
        found: `"${account.id}"`,
        expected: `the file's name, "${call.accounts[at]}"`,
      });
    }
    if (!origins.has(account.provenance.origin)) {
      problems.push({
        file,
        path: 'provenance.origin',
        found: `"${account.provenance.origin}"`,
        expected: `one of ${[...origins].join(', ')}`,
      });
    }
    const ids = account.extent === 'excerpts' ? account.passages : account.blocks;
    problems.push(
      ...duplicates(
        file,
        account.extent === 'excerpts' ? 'passages' : 'blocks',
        ids.map(({ id }) => id),
      ),
    );
  }
  return problems;
}

/** The sentences that the page opens with rest on statements of the ledger. */
export function checkLeads({ leads }: CallFile, { statements }: LedgerFile): Problem[] {
  const known = new Set(statements.map(({ id }) => id));
  return leads.flatMap((lead, at) =>
    lead.statements
      .filter((id) => !known.has(id))
      .map((id) => ({
        file: 'call.json',
        path: `leads[${at}].statements`,
        found: `"${id}"`,
        expected: 'the id of a statement in ledger.json',
      })),
  );
}

/** Every id that stands a second time. */
export function duplicates(file: string, path: string, ids: readonly string[]): Problem[] {
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at
      ? [{ file, path: `${path}[${at}]`, found: `"${id}" a second time`, expected: 'an id of its own' }]
      : [],
  );
}
