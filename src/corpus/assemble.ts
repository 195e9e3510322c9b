import { accountFile, type AccountFile } from '../model/account.ts';
import { callFile, type Account, type Call, type CallFile } from '../model/call.ts';
import { ledgerFile, type LedgerFile } from '../model/ledger.ts';
import { checkLedger } from './checkLedger.ts';
import { parse } from './parse.ts';
import { CorpusError, type Problem } from './problem.ts';
import { resolveExcerpts } from './resolveExcerpts.ts';

/** The files of one call: path relative to its folder → text. */
export type CallFiles = Readonly<Record<string, string>>;

/**
 * Builds a call from its files: `call.json`, `ledger.json` and `accounts/<id>.json`.
 *
 * @throws CorpusError with every problem found, each with file, path, what was found and what was expected.
 */
export function assemble(files: CallFiles): Call {
  const problems: Problem[] = [];
  const read = <T>(parsed: { value: T | null; problems: readonly Problem[] }): T | null => {
    problems.push(...parsed.problems);
    return parsed.value;
  };
  const missing = (file: string): null => {
    problems.push({ file, path: '', found: 'no such file', expected: 'a file of this name' });
    return null;
  };
  const text = (file: string) => files[file];
  const call =
    text('call.json') === undefined
      ? missing('call.json')
      : read(parse('call.json', text('call.json') ?? '', callFile));
  const ledger =
    text('ledger.json') === undefined
      ? missing('ledger.json')
      : read(parse('ledger.json', text('ledger.json') ?? '', ledgerFile));
  const accounts: AccountFile[] = [];
  for (const id of call?.accounts ?? []) {
    const file = accountPath(id);
    const source = files[file];
    const account = source === undefined ? missing(file) : read(parse(file, source, accountFile));
    if (account) accounts.push(account);
  }
  if (call) problems.push(...checkCall(call, accounts, Object.keys(files)));
  if (!call || !ledger || problems.length > 0) throw new CorpusError(problems);

  const resolved = resolveExcerpts(accounts, accountPath);
  problems.push(...resolved.problems);
  problems.push(...checkLedger(ledger, call, resolved.accounts));
  if (problems.length > 0) throw new CorpusError(problems);
  return assembled(call, resolved.accounts, ledger);
}

function assembled(
  { $schema, ...call }: CallFile,
  accounts: readonly Account[],
  { $schema: _schema, ...ledger }: LedgerFile,
): Call {
  return { ...call, accounts, ledger };
}

function accountPath(id: string): string {
  return `accounts/${id}.json`;
}

function checkCall(call: CallFile, accounts: readonly AccountFile[], paths: readonly string[]): Problem[] {
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

/** Every id that stands a second time. */
export function duplicates(file: string, path: string, ids: readonly string[]): Problem[] {
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at
      ? [{ file, path: `${path}[${at}]`, found: `"${id}" a second time`, expected: 'an id of its own' }]
      : [],
  );
}
