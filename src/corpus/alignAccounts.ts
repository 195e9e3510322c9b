import { alignWithProgress } from '../align/align.ts';
import type { Alignment } from '../align/alignment.ts';
import { withExcerpts, type ExcerptAccount } from '../divergence/excerpts.ts';
import { alignedParagraphs } from '../model/alignedParagraphs.ts';
import type { Account, Call } from '../model/call.ts';
import type { GlossaryIndex } from '../text/glossary.ts';
import { witness } from './witness.ts';

/** Told how many pairs of accounts are done, and of how many. */
export type OnPair = (done: number, all: number) => void;

/** Aligns the accounts that we hold; what is known in excerpts follows the paragraphs that quote it. */
export function alignAccounts(
  call: Pick<Call, 'accounts' | 'event'>,
  glossary: GlossaryIndex,
  onPair: OnPair = () => {},
): Alignment {
  const held = call.accounts
    .filter(({ extent }) => extent !== 'excerpts')
    .map((account) => witness(account, call.event.date));
  const excerpts = call.accounts
    .filter(({ extent }) => extent === 'excerpts')
    .map((account) => excerpted(account, call.accounts));
  const aligned = alignWithProgress(held, glossary, (done, all) => {
    onPair(done, all);
    return true;
  });
  return withExcerpts(aligned ?? { links: [], turnedDown: [] }, held, excerpts);
}

/** What `findIndex` answers of a paragraph that an account does not have. */
const notAligned = -1;

function excerpted({ id, paragraphs }: Account, accounts: readonly Account[]): ExcerptAccount {
  return {
    id,
    passages: paragraphs.map((passage) => {
      const { quotedFrom } = passage;
      const source = accounts.find((account) => account.id === quotedFrom?.account);
      const paragraph = source
        ? alignedParagraphs(source).findIndex((one) => one.id === quotedFrom?.paragraph)
        : notAligned;
      // Left out, it would shift every later passage onto its neighbour's place.
      if (!quotedFrom || paragraph === notAligned) {
        throw new Error(`the passage "${id}/${passage.id}" is quoted from no aligned paragraph`);
      }
      return { source: { account: quotedFrom.account, paragraph }, range: quotedFrom.range };
    }),
  };
}
