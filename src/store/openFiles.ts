import { duplicates } from '../corpus/checkCall.ts';
import { parse } from '../corpus/parse.ts';
import type { Problem } from '../corpus/problem.ts';
import { resolveExcerpts } from '../corpus/resolveExcerpts.ts';
import { accountName } from '../exchange/accountName.ts';
import type { GivenFile } from '../exchange/givenFile.ts';
import { openedCall } from '../exchange/openedCall.ts';
import type { OpeningProblem } from '../exchange/openingProblem.ts';
import { plainAccount } from '../exchange/plainAccount.ts';
import { accountFile, type AccountFile } from '../model/account.ts';
import type { Call } from '../model/call.ts';
import { alignedRoles } from '../model/vocabulary.ts';
import { isComparison, openComparison } from './openComparison.ts';

/** As many columns as the page has patterns for, and more than a page is wide. */
export const mostFiles = 8;

type Opened =
  /** `view` is the fragment, without `#`, of what a comparison handed out by the page was taken from. */
  | { readonly call: Call; readonly view: string | null; readonly problems: readonly [] }
  | { readonly call: null; readonly problems: readonly OpeningProblem[] };

/**
 * Files that a reader gave, as a call, its accounts in their order; or all that is wrong with them. A comparison that the
 * page handed out is a call by itself. The page takes no more than `most`.
 */
export function openFiles(files: readonly GivenFile[], most = mostFiles): Opened {
  const comparison = files.find(({ content }) => 'text' in content && isComparison(content.text));
  if (comparison) return wholeComparison(comparison, files);
  const read = files.map((file) => ({ file: file.name, ...account(file) }));
  const problems = [...read.flatMap((one) => one.problems), ...sameNames(read), ...number(files.length, most)];
  const accounts = distinct(read);
  if (problems.length > 0) return { call: null, problems };
  const resolved = resolveExcerpts(accounts, (id) => read.find((one) => one.account?.id === id)?.file ?? id);
  if (resolved.problems.length > 0) return { call: null, problems: byFile(resolved.problems) };
  if (accounts.every(({ extent }) => extent === 'excerpts'))
    return { call: null, problems: [{ kind: 'excerpts-only' }] };
  const names = files.map(({ name }) => name);
  return { call: openedCall(resolved.accounts, names), view: null, problems: [] };
}

function wholeComparison({ name, content }: GivenFile, files: readonly GivenFile[]): Opened {
  if (files.length > 1) return { call: null, problems: [{ kind: 'not-alone', file: name }] };
  const opened = openComparison(name, 'text' in content ? content.text : '');
  return opened.call ? opened : { call: null, problems: byFile(opened.problems) };
}

interface Read {
  readonly account: AccountFile | null;
  readonly problems: readonly OpeningProblem[];
}

function account({ name, content }: GivenFile): Read {
  if ('unread' in content) return { account: null, problems: [{ kind: content.unread, file: name }] };
  if (!isJson(name)) return { account: plainAccount(name, content.text), problems: [] };
  const { value, problems } = parse(name, content.text, accountFile);
  if (value === null) return { account: null, problems: byFile(problems) };
  const parts = value.extent === 'excerpts' ? value.passages : value.blocks;
  const twice = duplicates(name, value.extent === 'excerpts' ? 'passages' : 'blocks', parts);
  if (twice.length > 0) return { account: null, problems: byFile(twice) };
  const hasText = value.extent === 'excerpts' || value.blocks.some(({ role }) => alignedRoles.has(role));
  return hasText ? { account: value, problems: [] } : { account: null, problems: [{ kind: 'no-text', file: name }] };
}

/** The first problem of each file; who has mended it will be told of the next. */
function byFile(problems: readonly Problem[]): OpeningProblem[] {
  const first = problems.filter(({ file }, at) => problems.findIndex((one) => one.file === file) === at);
  return first.map((problem) => ({
    kind: 'no-account',
    ...problem,
    more: problems.filter(({ file }) => file === problem.file).length - 1,
  }));
}

/** Two files of one name, or two account files of one id: nobody could tell their accounts apart. */
function sameNames(read: readonly (Read & { readonly file: string })[]): OpeningProblem[] {
  return read.flatMap(({ file, account }, at) => {
    const other = read
      .slice(0, at)
      .find(
        (one) =>
          accountName(one.file) === accountName(file) ||
          (isJson(one.file) && isJson(file) && account !== null && one.account?.id === account.id),
      );
    return other ? [{ kind: 'same-name', file, other: other.file }] : [];
  });
}

function number(files: number, most: number): OpeningProblem[] {
  if (files === 0) return [{ kind: 'no-file' }];
  if (files === 1) return [{ kind: 'one-file' }];
  return files > most ? [{ kind: 'too-many', most }] : [];
}

/** Names that differ may give one id (AP and ap): a later text takes a number. Ids of account files stay as they are. */
function distinct(read: readonly (Read & { readonly file: string })[]): AccountFile[] {
  const taken = new Set(read.flatMap(({ file, account }) => (account && isJson(file) ? account.id : [])));
  return read.flatMap(({ file, account }) => {
    if (account === null || isJson(file)) return account ?? [];
    let id = account.id;
    for (let count = 2; taken.has(id); count += 1) id = `${account.id}-${count}`;
    taken.add(id);
    return { ...account, id };
  });
}

function isJson(file: string): boolean {
  return /\.json$/i.test(file);
}
