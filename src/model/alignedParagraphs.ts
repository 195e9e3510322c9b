import type { Account, Paragraph } from './call.ts';
import { alignedRoles } from './vocabulary.ts';

/** The paragraphs that are aligned: an account's text, without headline, captions and other furniture. */
export function alignedParagraphs(account: Pick<Account, 'paragraphs'>): readonly Paragraph[] {
  return account.paragraphs.filter(({ role }) => alignedRoles.has(role));
}
