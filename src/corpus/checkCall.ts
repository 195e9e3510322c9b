import type { AccountFile } from '../model/account.ts';
import type { CallFile } from '../model/call.ts';
import type { LedgerFile } from '../model/ledger.ts';
import type { Problem } from './problem.ts';

/** Where in a call's folder an account lies. */
export function accountPath(id: string): string {
  return `accounts/${id}.json`;
}

/** An account that could be read, with the id that the call lists it by. */
interface Listed {
  readonly id: string;
  readonly account: AccountFile;
}

/** Holds a call and its accounts against each other: every account listed and named as its file, every id its own. */
export function checkCall(call: CallFile, listed: readonly Listed[], paths: readonly string[]): Problem[] {
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
  problems.push(
    ...duplicates(
      'call.json',
      'leads',
      call.leads.map(({ id }) => id),
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
  for (const { id, account } of listed) {
    const file = accountPath(id);
    if (account.id !== id) {
      problems.push({
        file,
        path: 'id',
        found: `"${account.id}"`,
        expected: `the file's name, "${id}"`,
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
