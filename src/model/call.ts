import * as z from 'zod/mini';
import type { AccountFile, Excerpt } from './account.ts';
import { identifier } from './identifier.ts';
import type { LedgerFile } from './ledger.ts';
import { localized } from './localized.ts';
import { isMoment } from './moment.ts';
import type { Range } from './range.ts';
import type { Role } from './vocabulary.ts';
import type { VoicesFile } from './voices.ts';

/** `data/<call>/call.json`: the event itself, as far as its accounts tell it. */
export const callFile = z.strictObject({
  $schema: z.optional(z.string()),
  id: identifier,
  title: localized,
  /** One or two sentences under the title. */
  deck: localized,
  event: z.strictObject({
    date: z.union([
      z.literal('unknown'),
      z
        .string()
        .check(
          z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a day, such as 2025-11-24, or "unknown"', abort: true }),
          z.refine(isMoment, 'a day that there is'),
        ),
    ]),
    /** The part of day at each end; the accounts give no hour. */
    clocks: z.array(z.strictObject({ place: localized, part: localized })),
  }),
  /** The independent witnesses; an account's `provenance.origin` is one of these. */
  origins: z.array(z.strictObject({ id: identifier, name: localized })).check(z.minLength(1)),
  /** The sentences that the page opens with, each over the ledger's statements that bear it out. */
  leads: z.array(
    z.strictObject({ id: identifier, text: localized, statements: z.array(identifier).check(z.minLength(1)) }),
  ),
  /** Account ids, in the order of reading. */
  accounts: z.array(identifier).check(z.minLength(1)),
  /** The base account that a first visit opens with. */
  base: identifier,
});
export type CallFile = z.infer<typeof callFile>;

/** A block of an account, or a resolved excerpt: the smallest thing that has an address of its own. */
export interface Paragraph {
  readonly id: string;
  /** What it was called before: links that say so keep finding it. */
  readonly formerIds?: readonly string[];
  readonly role: Role;
  readonly text: string;
  readonly english: string | null;
  /** For an excerpt: where its words stand in the account that quotes them. */
  readonly quotedFrom: QuotedFrom | null;
}

export interface QuotedFrom {
  readonly account: string;
  readonly paragraph: string;
  readonly range: Range;
  readonly mode: Excerpt['mode'];
  readonly attribution: Excerpt['attribution'];
}

type Facts = Omit<AccountFile, '$schema' | 'extent' | 'blocks' | 'passages'>;

export interface Account extends Facts {
  readonly extent: AccountFile['extent'];
  /** Every block in the publisher's order, furniture of the account (headline, caption) included. */
  readonly paragraphs: readonly Paragraph[];
}

/** One event with every account of it, checked and resolved. */
export interface Call extends Omit<CallFile, '$schema' | 'accounts'> {
  readonly accounts: readonly Account[];
  readonly ledger: Omit<LedgerFile, '$schema'>;
  readonly voices: Omit<VoicesFile, '$schema'>;
  /** For accounts that a reader opened: the names of their files. */
  readonly files?: readonly string[];
}
