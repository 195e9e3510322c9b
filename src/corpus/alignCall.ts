import { align } from '../align/align.ts';
import type { Alignment, Witness } from '../align/alignment.ts';
import { withExcerpts, type ExcerptAccount } from '../divergence/excerpts.ts';
import { alignedParagraphs } from '../model/alignedParagraphs.ts';
import type { Account, Call } from '../model/call.ts';
import type { GlossaryIndex } from '../text/glossary.ts';
import { ledgerSearches, type LedgerSearches } from './ledgerSearches.ts';

/** A call with the alignment of its accounts: what the page is built from. */
export interface AlignedCall {
  readonly call: Call;
  readonly alignment: Alignment;
  readonly searches: LedgerSearches;
}

/** Aligns the accounts that we hold; what is known in excerpts follows the paragraphs that quote it. */
export function alignCall(call: Call, glossary: GlossaryIndex): AlignedCall {
  const held = call.accounts
    .filter(({ extent }) => extent !== 'excerpts')
    .map((account) => witness(account, call.event.date));
  const excerpts = call.accounts
    .filter(({ extent }) => extent === 'excerpts')
    .map((account) => excerpted(account, call));
  return { call, alignment: withExcerpts(align(held, glossary), held, excerpts), searches: ledgerSearches(call) };
}

/** What the aligner reads of an account; its day is the call's where the account prints none. */
export function witness(account: Account, day: string): Witness {
  const printed = account.times.find(({ value }) => value !== 'unknown')?.value.slice(0, 10);
  return {
    id: account.id,
    date: printed ?? day,
    paragraphs: alignedParagraphs(account).map(({ text }) => text),
  };
}

function excerpted({ id, paragraphs }: Account, call: Call): ExcerptAccount {
  return {
    id,
    passages: paragraphs.flatMap(({ quotedFrom }) => {
      const source = call.accounts.find((account) => account.id === quotedFrom?.account);
      if (!quotedFrom || !source) return [];
      const paragraph = alignedParagraphs(source).findIndex((one) => one.id === quotedFrom.paragraph);
      return [{ source: { account: source.id, paragraph }, range: quotedFrom.range }];
    }),
  };
}
