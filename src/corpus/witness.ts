import type { Witness } from '../align/alignment.ts';
import { alignedParagraphs } from '../model/alignedParagraphs.ts';
import type { Account } from '../model/call.ts';

/** What the aligner reads of an account; its day is the call's where the account prints none, if that is known. */
export function witness(account: Account, day: string): Witness {
  const printed = account.times.find(({ value }) => value !== 'unknown')?.value.slice(0, 10);
  return {
    id: account.id,
    date: printed ?? (day === 'unknown' ? null : day),
    paragraphs: alignedParagraphs(account).map(({ text }) => text),
  };
}
