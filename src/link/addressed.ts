import type { Named } from './formerIds.ts';

/** What an address can name of a call: ids, and the names of files that a reader opened. */
export interface Addressed {
  readonly id: string;
  readonly accounts: readonly (Named & { readonly paragraphs: readonly (Named & { readonly text?: string })[] })[];
  readonly base: string;
  readonly origins: readonly Named[];
  readonly ledger: { readonly statements: readonly Named[] };
  readonly voices: { readonly parties: readonly Named[] };
  readonly files?: readonly string[];
}
