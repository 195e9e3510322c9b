import { plainAccount } from '../exchange/plainAccount.ts';
import type { Account } from '../model/call.ts';

/** An account with these paragraphs, by id, in this order. */
export function accountOf(id: string, paragraphs: Readonly<Record<string, string>>): Account {
  const { blocks: _, ...facts } = plainAccount(`${id}.txt`, '');
  return {
    ...facts,
    id,
    paragraphs: Object.entries(paragraphs).map(([name, text]) => ({
      id: name,
      role: 'body',
      text,
      english: null,
      quotedFrom: null,
    })),
  };
}
