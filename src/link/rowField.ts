import type { Addressed } from './addressed.ts';
import { holderOf } from './formerIds.ts';
import { hash } from './hash.ts';
import type { ParagraphName } from './view.ts';

// A row is named by a paragraph in it, of the account that it was compared with: rows are numbered anew with each choice.

type Known = Pick<Addressed, 'accounts'>;

/** The lines of a plain text have numbers for names, and a line put before them would make of each another's. */
const numbered = /^p\d+$/;

/** Writes a row as `account/paragraph`; of a numbered one with a hash of its text. */
export function serializeRow({ account, paragraph }: ParagraphName, { accounts }: Known): string {
  const { text } = holderOf(holderOf(accounts, account)?.paragraphs ?? [], paragraph) ?? {};
  return `${account}/${paragraph}${text && numbered.test(paragraph) ? `/${hash(text)}` : ''}`;
}

/** The row that is named, by today's names; null where there is none, or its number has come to be another's. */
export function parseRow(value: string, call: Known): ParagraphName | null {
  const [named = '', called = '', words] = value.split('/');
  const account = holderOf(call.accounts, named);
  const paragraph = holderOf(account?.paragraphs ?? [], called);
  const row = account && paragraph && { account: account.id, paragraph: paragraph.id };
  return row && (words === undefined || serializeRow(row, call).endsWith(`/${words}`)) ? row : null;
}
