import type { LedgerWords } from './ledgerWords.ts';

/** What the page says about the ledger, in English. */
export const ledgerEn: LedgerWords = {
  about:
    'Every statement that a careful reading found, and what each account does with it. Written and checked by the editors of Parallax; no part of it was found by the software.',
  mostDisagreement: 'Most disagreement first',
  count: (shown, all) => (shown === all ? `${all} statements` : `${shown} of ${all} statements`),
  ascribing: (accounts, to) => `${accounts} (ascribing it to ${to})`,
  origins: (count, names) =>
    count === 1 ? `1 independent origin: ${names}` : `${count} independent origins: ${names}`,
  otherwise: (names) => `stated otherwise: ${names}`,
  saidBy: (names) => `said by ${names}`,
  conflict: {
    fact: 'Our texts differ on a fact.',
    rendering: 'Differ in wording or translation.',
    'cannot-be-told': 'Differ, and it cannot be told whether in fact or in wording.',
  },
  conflictLabel: { fact: 'Of fact', rendering: 'Of wording or translation', 'cannot-be-told': 'Cannot be told' },
  moreEvidence: (number) => `Evidence ${number}`,
  claims: 'What accounts say of each other',
  claim: {
    mentions: (by, named, what) => `According to ${by}, ${named} spoke of: ${what}.`,
    omits: (by, named, what) => `According to ${by}, ${named} did not mention: ${what}.`,
  },
  heldAgainst: (accounts) => `Held against ${accounts}.`,
  itsWords: 'Its words',
  borneOut: {
    yes: 'Borne out by the text that we hold.',
    no: 'Not borne out by the text that we hold.',
    'cannot-tell': 'We cannot tell.',
  },
  all: 'All',
  byAccount: 'Account',
  states: (account) => `Stated by ${account}`,
  lacks: {
    whole: (account) => `Not stated by ${account}`,
    'as-held': (account) => `Not in our copy of ${account}`,
    excerpts: (account) => `Unknown of ${account}`,
  },
  speaker: 'Said by',
  onlyOrigin: 'Known only from',
  difference: 'Differences',
  anyConflict: 'Any difference',
  order: 'Order',
  orders: { topic: 'By topic', disagreement: 'Most disagreement first' },
  reset: 'Show all',
};
