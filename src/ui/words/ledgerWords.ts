import type { Claim } from '../../model/ledger.ts';
import type { ConflictKind, Extent } from '../../model/vocabulary.ts';

/** What the page says about the ledger. */
export interface LedgerWords {
  readonly about: string;
  readonly mostDisagreement: string;
  readonly count: (shown: number, all: number) => string;
  /** An origin that counts only by what its accounts ascribe to others. */
  readonly ascribing: (accounts: string, to: string) => string;
  readonly origins: (count: number, names: string) => string;
  readonly otherwise: (names: string) => string;
  readonly saidBy: (names: string) => string;
  readonly conflict: Readonly<Record<ConflictKind, string>>;
  /** The same, as a choice in a list. */
  readonly conflictLabel: Readonly<Record<ConflictKind, string>>;
  readonly moreEvidence: (number: number) => string;
  readonly claims: string;
  readonly claim: Readonly<Record<Claim['says'], (by: string, named: string, what: string) => string>>;
  readonly heldAgainst: (accounts: string) => string;
  readonly itsWords: string;
  readonly borneOut: Readonly<Record<Claim['borneOut'], string>>;
  readonly all: string;
  readonly byAccount: string;
  readonly states: (account: string) => string;
  readonly lacks: Readonly<Record<Extent, (account: string) => string>>;
  readonly speaker: string;
  readonly onlyOrigin: string;
  readonly difference: string;
  readonly anyConflict: string;
  readonly order: string;
  readonly orders: { readonly topic: string; readonly disagreement: string };
  readonly reset: string;
}
