import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Witness } from '../../src/align/alignment.ts';
import { accountFile } from '../../src/model/account.ts';
import { callFile } from '../../src/model/call.ts';
import { alignedRoles } from '../../src/model/vocabulary.ts';

/** An account as read from a file: a witness whose paragraphs have ids. */
export interface AccountText extends Witness {
  readonly ids: readonly string[];
}

/** A file that cannot be taken, in one sentence. */
export class Refused extends Error {}

function bytesOf(path: string): Buffer {
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

/** UTF-8 text, with or without a byte order mark. A zero byte is in no text, and in nearly every binary file. */
function textOf(path: string): string {
  const bytes = bytesOf(path);
  if (bytes.length === 0) throw new Refused(`${path} is empty.`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const what = bytes.includes(0) ? 'is a binary file, or text in UTF-16' : 'is not UTF-8 text';
    throw new Refused(`${path} ${what}; save it as UTF-8.`);
  }
  // Controls other than tab, line feed, form feed, carriage return and escape stand in no text.
  // oxlint-disable-next-line no-control-regex
  if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/u.test(text)) throw new Refused(`${path} is a binary file, not text.`);
  return text;
}

function plainAccount(path: string, text: string): AccountText {
  const paragraphs = text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (paragraphs.length === 0) throw new Refused(`${path} is empty.`);
  const id = basename(path, extname(path));
  return { id, date: null, paragraphs, ids: paragraphs.map((_, place) => `p${place}`) };
}

/** The day of the call in whose folder the account stands, where it stands in one. */
function dayOfCall(path: string): string | null {
  try {
    const call = callFile.safeParse(JSON.parse(readFileSync(join(dirname(path), '..', 'call.json'), 'utf8')));
    return call.success ? call.data.event.date : null;
  } catch {
    return null;
  }
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
  const account = result.data;
  if (account.extent === 'excerpts')
    throw new Refused(`${path} is known in excerpts of other accounts only, and has no text of its own to align.`);
  const blocks = account.blocks.filter(({ role }) => alignedRoles.has(role));
  if (blocks.length === 0) throw new Refused(`${path} has no deck or body to align.`);
  const printed = account.times.find(({ value }) => value !== 'unknown')?.value.slice(0, 10);
  return {
    id: account.id,
    date: printed ?? dayOfCall(path),
    paragraphs: blocks.map(({ text }) => text),
    ids: blocks.map(({ id }) => id),
  };
}

/** Reads every account; throws `Refused` for the first that cannot be taken. */
export function readAccounts(paths: readonly string[]): AccountText[] {
  if (paths.length === 0) throw new Refused('Name two or more account files; see --help.');
  if (paths.length === 1) throw new Refused('One file has nothing to be aligned with: name two or more.');
  const accounts = paths.map((path) => {
    const text = textOf(path);
    return extname(path).toLowerCase() === '.json' ? jsonAccount(path, text) : plainAccount(path, text);
  });
  const seen = new Map<string, string>();
  for (const [place, { id }] of accounts.entries()) {
    const path = paths[place] ?? '';
    const other = seen.get(id);
    if (other !== undefined) throw new Refused(`${other} and ${path} are two accounts of one name, "${id}".`);
    seen.set(id, path);
  }
  return accounts;
}
