import type { ParagraphRef, Witness } from '../align/alignment.ts';
import type { Range } from '../model/range.ts';
import type { Extent } from '../model/vocabulary.ts';

/** What is read of an account to find statements, omissions and conflicts: its aligned text, and how much we hold. */
export interface FindingAccount extends Witness {
  readonly extent: Extent;
  /** Headline and captions: searched like the text, and never aligned. */
  readonly around: readonly string[];
  /** A language tag: zh-Hant, zh-Hans, en. */
  readonly language: string;
}

/**
 * A stretch of an aligned paragraph: half-open range into the untouched text, UTF-16 code units. The nearest that a search
 * came to may stand in what is `around`, whose places follow on those of the paragraphs.
 */
export interface Passage extends ParagraphRef {
  readonly range: Range;
}

/** Names a passage in maps and ids; account ids hold no colon. */
export function passageKey({ account, paragraph, range }: Passage): string {
  return `${account}:${paragraph}.${range.start}-${range.end}`;
}

/** By account id, by code unit, then by place: the order of every decision, whatever order the accounts came in. */
export function comparePassages(a: Passage, b: Passage): number {
  if (a.account !== b.account) return a.account < b.account ? -1 : 1;
  return a.paragraph - b.paragraph || a.range.start - b.range.start || a.range.end - b.range.end;
}

/** Traditional and Simplified Chinese are one language here: the text layer folds one into the other. */
export function sameLanguage(a: Pick<FindingAccount, 'language'>, b: Pick<FindingAccount, 'language'>): boolean {
  return a.language.split('-')[0] === b.language.split('-')[0];
}

export function accountsInOrder(accounts: readonly FindingAccount[]): FindingAccount[] {
  return [...accounts].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
