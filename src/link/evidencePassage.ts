import type { Account } from '../model/call.ts';
import type { Evidence } from '../model/ledger.ts';
import { describe, type Passage } from './passage.ts';

/** The passage that a piece of evidence is, whose words stand in their paragraph exactly once; null where it is none. */
export function evidencePassage(accounts: readonly Account[], { account, paragraph, words }: Evidence): Passage | null {
  const source = accounts.find(({ id }) => id === account);
  const found = source?.paragraphs.find(({ id }) => id === paragraph);
  if (!source || !found) return null;
  const start = found.text.indexOf(words);
  const range = start === -1 ? { start: 0, end: found.text.length } : { start, end: start + words.length };
  return describe(source, found, range);
}
