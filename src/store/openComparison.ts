import { assemble } from '../corpus/assemble.ts';
import { accountPath, duplicates } from '../corpus/checkCall.ts';
import { parse } from '../corpus/parse.ts';
import { CorpusError, type Problem } from '../corpus/problem.ts';
import { resolveExcerpts } from '../corpus/resolveExcerpts.ts';
import { openedCall } from '../exchange/openedCall.ts';
import { parseAddress, serializeAddress } from '../link/address.ts';
import type { AccountFile } from '../model/account.ts';
import type { Call } from '../model/call.ts';
import { comparisonFile } from '../model/comparisonFile.ts';

type OpenedComparison =
  | { readonly call: Call; readonly view: string; readonly problems: readonly [] }
  | { readonly call: null; readonly problems: readonly Problem[] };

/** Whether a text is meant as a comparison that the page handed out, sound or not. */
export function isComparison(text: string): boolean {
  try {
    const json: unknown = JSON.parse(text);
    return json !== null && typeof json === 'object' && 'form' in json && json.form === 'parallax-comparison';
  } catch {
    return false;
  }
}

/**
 * Opens a comparison that the page handed out: the call, held to all that the build holds a call to, and the fragment
 * (without `#`) of the view that it was taken from.
 */
export function openComparison(name: string, text: string): OpenedComparison {
  const { value, problems } = parse(name, text, comparisonFile);
  if (value === null) return { call: null, problems };
  const { edited, accounts, view } = value;
  const inFile = (found: readonly Problem[]): Problem[] =>
    found.map((problem) => ({ ...problem, file: name, path: [problem.file, problem.path].join(' ').trim() }));
  const opened = (call: Call): OpenedComparison => ({
    call,
    view: serializeAddress(parseAddress(view, call).view, call),
    problems: [],
  });
  if (edited === null) {
    const twice = sameIds(accounts);
    if (twice.length > 0) return { call: null, problems: inFile(twice) };
    const resolved = resolveExcerpts(accounts, accountPath);
    if (resolved.problems.length > 0) return { call: null, problems: inFile(resolved.problems) };
    return opened(openedCall(resolved.accounts, [name]));
  }
  const files = {
    'call.json': edited.call,
    'ledger.json': edited.ledger,
    'voices.json': edited.voices,
    ...Object.fromEntries(accounts.map((account) => [accountPath(account.id), account])),
  };
  try {
    const texts = Object.entries(files).map(([path, file]) => [path, JSON.stringify(file)]);
    return opened({ ...assemble(Object.fromEntries(texts)), files: [name] });
  } catch (error) {
    if (error instanceof CorpusError) return { call: null, problems: inFile(error.problems) };
    throw error;
  }
}

/** Accounts, or parts of one, that nobody could tell apart by their ids. */
function sameIds(accounts: readonly AccountFile[]): Problem[] {
  return [
    ...duplicates('', 'accounts', accounts),
    ...accounts.flatMap((account) => duplicates(accountPath(account.id), 'parts', parts(account))),
  ];
}

function parts(account: AccountFile) {
  return account.extent === 'excerpts' ? account.passages : account.blocks;
}
