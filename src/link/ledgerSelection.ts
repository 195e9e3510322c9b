import { holderOf, type Named } from './formerIds.ts';
import { conflictKinds, type ConflictKind } from '../model/vocabulary.ts';

/** What of the ledger the reader wants to see; null means all. */
export interface LedgerSelection {
  /** Statements that this account makes, or does not. */
  readonly account: { readonly id: string; readonly states: boolean } | null;
  /** Statements that have this one origin and no other. */
  readonly onlyOrigin: string | null;
  /** Statements said by this party, whoever reports it. */
  readonly speaker: string | null;
  /** Statements on which accounts differ: in any way, or in this one. */
  readonly conflict: 'any' | ConflictKind | null;
  readonly order: 'topic' | 'disagreement';
}

export const wholeLedger: LedgerSelection = {
  account: null,
  onlyOrigin: null,
  speaker: null,
  conflict: null,
  order: 'topic',
};

/** The fields of an address that hold a selection, defaults left out. */
export function serializeSelection({ account, onlyOrigin, speaker, conflict, order }: LedgerSelection): string[] {
  return [
    ...(account ? [`${account.states ? 'states' : 'lacks'}=${account.id}`] : []),
    ...(onlyOrigin === null ? [] : [`only=${onlyOrigin}`]),
    ...(speaker === null ? [] : [`speaker=${speaker}`]),
    ...(conflict === null ? [] : [`differ=${conflict}`]),
    ...(order === 'topic' ? [] : [`order=${order}`]),
  ];
}

interface Known {
  /** What an account is called today. */
  readonly today: (id: string) => string;
  readonly accounts: ReadonlySet<string>;
  readonly origins: readonly Named[];
  readonly speakers: readonly Named[];
}

/** The part of a selection that one field of an address holds; null where the field is no part of one. */
export function parseSelection(name: string, value: string, known: Known): Partial<LedgerSelection> | null {
  const today = known.today(value);
  switch (name) {
    case 'states':
    case 'lacks':
      return known.accounts.has(today) ? { account: { id: today, states: name === 'states' } } : null;
    case 'only':
      return holderOf(known.origins, value) ? { onlyOrigin: value } : null;
    case 'speaker': {
      // A party that publishes an account has its name, and was renamed with it.
      const speaker = holderOf(known.speakers, value) ?? holderOf(known.speakers, today);
      return speaker ? { speaker: speaker.id } : null;
    }
    case 'differ': {
      const conflict = ['any' as const, ...conflictKinds].find((kind) => kind === value);
      return conflict ? { conflict } : null;
    }
    case 'order':
      return value === 'disagreement' ? { order: value } : null;
    default:
      return null;
  }
}
