import type { Addressed } from './addressed.ts';
import { holderOf } from './formerIds.ts';
import { parsePassage, serializePassage } from './passageCodec.ts';
import { parseRow, serializeRow } from './rowField.ts';
import type { Passage } from './passage.ts';
import type { Target } from './view.ts';

type Known = Pick<Addressed, 'accounts' | 'ledger'>;

/** The fields of an address that hold what it points to. */
export function serializeTarget({ passages, row, divergence, statement }: Target, call: Known): string[] {
  return [
    ...passages.map((passage) => `p=${serializePassage(passage)}`),
    ...(row === null ? [] : [`row=${serializeRow(row, call)}`]),
    ...(divergence === null ? [] : [`at=${serializePassage(divergence)}`]),
    ...(statement === null ? [] : [`statement=${statement}`]),
  ];
}

/**
 * What is pointed to with one more field of an address read, as it stands there, not decoded; null where the field is no
 * part of it, or points to nothing. Passages are never refused for what they point to: they say what became of them.
 */
export function parseTarget(name: string, raw: string, target: Target, call: Known): Target | null {
  switch (name) {
    case 'p': {
      const passage = parsePassage(raw);
      return passage && { ...target, passages: [...target.passages, renamed(passage, call)] };
    }
    case 'at': {
      const divergence = parsePassage(raw);
      return divergence && { ...target, divergence: renamed(divergence, call) };
    }
    case 'row': {
      const row = parseRow(raw, call);
      return row && { ...target, row };
    }
    case 'statement': {
      const statement = holderOf(call.ledger.statements, raw);
      return statement ? { ...target, statement: statement.id } : null;
    }
    default:
      return null;
  }
}

function renamed(passage: Passage, { accounts }: Known): Passage {
  return { ...passage, account: holderOf(accounts, passage.account)?.id ?? passage.account };
}

/** The accounts that have to be on the page for what is pointed to to be seen. */
export function accountsOf({ passages, row, divergence }: Target): string[] {
  return [...passages, ...(row ? [row] : []), ...(divergence ? [divergence] : [])].map(({ account }) => account);
}
