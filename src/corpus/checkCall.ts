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
  const accounts = call.accounts.map((id) => ({
    id,
    formerIds: listed.find((one) => one.id === id)?.account.formerIds,
  }));
  problems.push(
    ...duplicates(
      'call.json',
      'accounts',
      call.accounts.map((id) => ({ id })),
    ),
    ...duplicates('call.json', 'origins', call.origins),
    ...duplicates('call.json', 'leads', call.leads),
    ...takenIds(accounts).map(({ at, ...found }) => ({ file: accountPath(call.accounts[at] ?? ''), ...found })),
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
    const [parts, list] =
      account.extent === 'excerpts' ? ([account.passages, 'passages'] as const) : ([account.blocks, 'blocks'] as const);
    problems.push(...duplicates(file, list, parts));
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

/** What has an id, and may have had others. */
interface Identified {
  readonly id: string;
  readonly formerIds?: readonly string[] | undefined;
}

/** Every id that stands a second time, as what something is called or was. */
export function duplicates(file: string, path: string, all: readonly Identified[]): Problem[] {
  const ids = all.map(({ id }) => id);
  const twice = ids.flatMap((id, at) =>
    ids.indexOf(id) < at
      ? [{ file, path: `${path}[${at}]`, found: `"${id}" a second time`, expected: 'an id of its own' }]
      : [],
  );
  const former = takenIds(all).map(({ at, ...found }) => ({ file, ...found, path: `${path}[${at}].${found.path}` }));
  return [...twice, ...former];
}

/** Former ids that something else has or had: a link that carries one could mean either. */
function takenIds(all: readonly Identified[]) {
  const today = new Set(all.map(({ id }) => id));
  const seen = new Set<string>();
  return all.flatMap(({ formerIds = [] }, at) =>
    formerIds.flatMap((id, nth) => {
      const isTaken = today.has(id) || seen.has(id);
      seen.add(id);
      if (!isTaken) return [];
      const found = `"${id}"${today.has(id) ? ', which is an id of today' : ' a second time'}`;
      return [{ at, path: `formerIds[${nth}]`, found, expected: 'an id that nothing else has or had' }];
    }),
  );
}
