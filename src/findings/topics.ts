import { alignedParagraphs } from '../model/alignedParagraphs.ts';
import type { Call } from '../model/call.ts';
import type { Passage } from './account.ts';
import type { Topic } from './prominence.ts';

/** The topics of a reviewed ledger, each with the words of every account that state something of it. */
export function ledgerTopics({ accounts, ledger }: Pick<Call, 'accounts' | 'ledger'>): Topic[] {
  const paragraphs = new Map(accounts.map((account) => [account.id, alignedParagraphs(account)]));
  return ledger.topics.map(({ id }) => ({
    id,
    passages: ledger.statements
      .filter(({ topic }) => topic === id)
      .flatMap(({ cells }) => cells)
      .flatMap(({ evidence }) => evidence)
      .flatMap(({ account, paragraph: name, words }): Passage[] => {
        const own = paragraphs.get(account) ?? [];
        const paragraph = own.findIndex((one) => one.id === name);
        const start = own[paragraph]?.text.indexOf(words) ?? -1;
        return start < 0 ? [] : [{ account, paragraph, range: { start, end: start + words.length } }];
      }),
  }));
}
