import type * as z from 'zod/mini';
import { accountFile } from '../model/account.ts';
import { callFile, type Call } from '../model/call.ts';
import { ledgerFile } from '../model/ledger.ts';
import { voicesFile } from '../model/voices.ts';
import { accountPath, checkCall, checkLeads } from './checkCall.ts';
import { checkLedger } from './checkLedger.ts';
import { checkSearches } from './checkSearches.ts';
import { checkVoices } from './checkVoices.ts';
import { parse } from './parse.ts';
import { CorpusError, type Problem } from './problem.ts';
import { resolveExcerpts } from './resolveExcerpts.ts';

/** The files of one call: path relative to its folder → text. */
export type CallFiles = Readonly<Record<string, string>>;

/**
 * Builds a call from its files: `call.json`, `ledger.json`, `voices.json` and `accounts/<id>.json`.
 *
 * @throws CorpusError with every problem found, each with file, path, what was found and what was expected.
 */
export function assemble(files: CallFiles): Call {
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodMiniType>(file: string, schema: Schema): z.infer<Schema> | null => {
    const text = files[file];
    const parsed =
      text === undefined
        ? { value: null, problems: [{ file, path: '', found: 'no such file', expected: 'a file of this name' }] }
        : parse(file, text, schema);
    problems.push(...parsed.problems);
    return parsed.value;
  };
  const call = read('call.json', callFile);
  const ledger = read('ledger.json', ledgerFile);
  const voices = read('voices.json', voicesFile);
  const listed =
    call?.accounts.flatMap((id) => {
      const account = read(accountPath(id), accountFile);
      return account ? [{ id, account }] : [];
    }) ?? [];
  if (call) problems.push(...checkCall(call, listed, Object.keys(files)));
  if (!call || !ledger || !voices || problems.length > 0) throw new CorpusError(problems);

  const resolved = resolveExcerpts(
    listed.map(({ account }) => account),
    accountPath,
  );
  problems.push(...resolved.problems);
  problems.push(...checkLedger(ledger, call, resolved.accounts));
  problems.push(...checkSearches(ledger, resolved.accounts));
  problems.push(...checkVoices(voices, call, resolved.accounts));
  problems.push(...checkLeads(call, ledger));
  if (problems.length > 0) throw new CorpusError(problems);
  return {
    ...withoutSchema(call),
    accounts: resolved.accounts,
    ledger: withoutSchema(ledger),
    voices: withoutSchema(voices),
  };
}

function withoutSchema<File extends { $schema?: string | undefined }>({
  $schema,
  ...rest
}: File): Omit<File, '$schema'> {
  return rest;
}
