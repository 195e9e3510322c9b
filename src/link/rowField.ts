import { identifierPattern } from '../model/vocabulary.ts';
import type { ParagraphName } from './view.ts';

// A row is named by a paragraph in it, of the account that it was compared with: rows are numbered anew with each choice.

export function serializeRow({ account, paragraph }: ParagraphName): string {
  return `${account}/${paragraph}`;
}

export function parseRow(value: string): ParagraphName | null {
  const [account = '', paragraph = '', ...rest] = value.split('/');
  if (rest.length > 0 || ![account, paragraph].every((id) => identifierPattern.test(id))) return null;
  return { account, paragraph };
}
