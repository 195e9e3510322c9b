import { alignedParagraphs } from './alignedParagraphs.ts';
import type { Account, Paragraph } from './call.ts';
import type { Role } from './vocabulary.ts';

/** What stands around an account's text and may tell of the event, as its dateline and byline do not. */
const aroundRoles: ReadonlySet<Role> = new Set<Role>(['headline', 'caption', 'alt']);

/**
 * The paragraphs that are searched before anything is called absent: the aligned ones, so that a place among those is the
 * same place here, and after them headline and captions. What stands there is told too.
 */
export function searchedParagraphs(account: Pick<Account, 'paragraphs'>): readonly Paragraph[] {
  return [...alignedParagraphs(account), ...account.paragraphs.filter(({ role }) => aroundRoles.has(role))];
}
