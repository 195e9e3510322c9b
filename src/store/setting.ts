import type { ParagraphRef } from '../align/alignment.ts';
import { refKey } from '../divergence/counterparts.ts';
import type { ComparedRow } from '../divergence/compareRow.ts';
import { alignedParagraphs } from '../model/alignedParagraphs.ts';
import type { Account, Paragraph } from '../model/call.ts';

/** A row's number on the page, and the paragraph in it that a jump goes to (`account/paragraph`). */
export interface Place {
  readonly number: number;
  readonly target: string;
}

/** Accounts, mostly the shown ones, and the way from the aligner's places to what stands on the page. */
export class Setting {
  readonly accounts: readonly Account[];
  readonly #texts: ReadonlyMap<string, readonly Paragraph[]>;

  constructor(accounts: readonly Account[]) {
    this.accounts = accounts;
    this.#texts = new Map(accounts.map((account) => [account.id, alignedParagraphs(account)]));
  }

  accountOf({ account }: Pick<ParagraphRef, 'account'>): Account | undefined {
    return this.accounts.find(({ id }) => id === account);
  }

  paragraphAt({ account, paragraph }: ParagraphRef): Paragraph | undefined {
    return this.#texts.get(account)?.[paragraph];
  }

  textOf(ref: ParagraphRef): string {
    return this.paragraphAt(ref)?.text ?? '';
  }

  /** The paragraph that quotes an excerpt, where its account is among these; null of what is no excerpt. */
  hostOf(ref: ParagraphRef): ParagraphRef | null {
    const from = this.paragraphAt(ref)?.quotedFrom;
    const paragraph = (from && this.#texts.get(from.account)?.findIndex(({ id }) => id === from.paragraph)) ?? -1;
    return from && paragraph !== -1 ? { account: from.account, paragraph } : null;
  }

  /** `account/paragraph`, its id on the page. */
  keyOf(ref: ParagraphRef): string {
    return `${ref.account}/${this.paragraphAt(ref)?.id}`;
  }
}

/** The row that each paragraph stands in. */
export function placesIn(rows: readonly ComparedRow[], setting: Setting): (ref: ParagraphRef) => Place[] {
  const numbers = new Map(
    rows.flatMap(({ paragraphs }, at) => paragraphs.map(({ ref }) => [refKey(ref), at + 1] as const)),
  );
  return (ref) => {
    const number = numbers.get(refKey(ref));
    return number === undefined ? [] : [{ number, target: setting.keyOf(ref) }];
  };
}
