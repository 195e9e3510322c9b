import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Witness } from '../../src/align/alignment.ts';
import { resolveExcerpts } from '../../src/corpus/resolveExcerpts.ts';
import { witness } from '../../src/corpus/witness.ts';
import { accountName } from '../../src/exchange/accountName.ts';
import { textOf, type Unread } from '../../src/exchange/givenFile.ts';
import { plainAccount } from '../../src/exchange/plainAccount.ts';
import { accountFile, type AccountFile } from '../../src/model/account.ts';
import { alignedParagraphs } from '../../src/model/alignedParagraphs.ts';
import { callFile } from '../../src/model/call.ts';

/** An account as read from a file: a witness whose paragraphs have ids. */
export interface AccountText extends Witness {
  readonly ids: readonly string[];
}

/** A file that cannot be taken, in one sentence. */
export class Refused extends Error {}

/** @throws Refused where there is no such file, or it may not be read. */
export function bytesOf(path: string): Buffer {
  try {
    if (statSync(path).isDirectory()) throw new Refused(`${path} is a folder, not a file.`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Refused) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') throw new Refused(`${path} does not exist.`);
    throw new Refused(`${path} cannot be read${code === 'EACCES' ? ': permission denied' : ''}.`);
  }
}

const unread: Readonly<Record<Unread, string>> = {
  unreadable: 'cannot be read',
  'too-large': 'is larger than any account',
  empty: 'is empty',
  binary: 'is a binary file, or text in UTF-16; save it as UTF-8',
  'not-utf8': 'is not UTF-8 text; save it as UTF-8',
};

/** The day of the call in whose folder the account stands, where it stands in one. */
function dayOfCall(path: string): string | null {
  try {
    const call = callFile.safeParse(JSON.parse(readFileSync(join(dirname(path), '..', 'call.json'), 'utf8')));
    return call.success ? call.data.event.date : null;
  } catch {
    return null;
  }
}

/** What the aligner reads of an account file that holds its text; null for one known in excerpts. */
export function heldText(file: AccountFile, day: string | null): AccountText | null {
  const [account] = resolveExcerpts([file], (id) => id).accounts;
  if (!account || account.extent === 'excerpts') return null;
  return { ...witness(account, day ?? 'unknown'), ids: alignedParagraphs(account).map(({ id }) => id) };
}

function jsonAccount(path: string, text: string): AccountText {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Refused(`${path} is not valid JSON.`);
  }
  const result = accountFile.safeParse(json);
  if (!result.success) {
    const [issue] = result.error.issues;
    const where = issue?.path.join('.') || 'its top level';
    throw new Refused(`${path} is no account of this project: see ${where}.`);
  }
  const held = heldText(result.data, dayOfCall(path));
  if (!held)
    throw new Refused(`${path} is known in excerpts of other accounts only, and has no text of its own to align.`);
  if (held.ids.length === 0) throw new Refused(`${path} has no deck or body to align.`);
  return held;
}

function account(path: string): AccountText {
  const content = textOf(bytesOf(path));
  if ('unread' in content) throw new Refused(`${path} ${unread[content.unread]}.`);
  const { text } = content;
  if (extname(path).toLowerCase() === '.json') return jsonAccount(path, text);
  const held = heldText(plainAccount(basename(path), text), null);
  // Here it is called as its file is, whatever letters that has; ids elsewhere stand in addresses.
  return { ...(held ?? { date: null, paragraphs: [], ids: [] }), id: accountName(basename(path)) };
}

/** Reads every account; throws `Refused` for the first that cannot be taken. */
export function readAccounts(paths: readonly string[]): AccountText[] {
  if (paths.length === 0) throw new Refused('Name two or more account files; see --help.');
  if (paths.length === 1) throw new Refused('One file has nothing to be aligned with: name two or more.');
  const accounts = paths.map(account);
  const seen = new Map<string, string>();
  for (const [place, { id }] of accounts.entries()) {
    const path = paths[place] ?? '';
    const other = seen.get(id);
    if (other !== undefined) throw new Refused(`${other} and ${path} are two accounts of one name, "${id}".`);
    seen.set(id, path);
  }
  return accounts;
}
