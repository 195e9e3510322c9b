import { originsOf } from '../corpus/origins.ts';
import type { LedgerSelection } from '../link/ledgerSelection.ts';
import type { Call } from '../model/call.ts';
import { isStated } from '../model/isStated.ts';
import type { Statement } from '../model/ledger.ts';

/** The statements that answer a selection, in its order. `speakersOf` names the parties that say a statement. */
export function selectStatements(
  call: Pick<Call, 'accounts' | 'origins' | 'ledger'>,
  selection: LedgerSelection,
  speakersOf: (statement: Statement) => readonly string[],
): Statement[] {
  const { account, onlyOrigin, speaker, conflict, order } = selection;
  const selected = call.ledger.statements.filter((statement) => {
    if (account && states(statement, account.id) !== account.states) return false;
    if (onlyOrigin !== null && originsOf(statement, call).join() !== onlyOrigin) return false;
    if (speaker !== null && !speakersOf(statement).includes(speaker)) return false;
    return (
      conflict === null ||
      (statement.conflict !== undefined && (conflict === 'any' || statement.conflict.kind === conflict))
    );
  });
  // The sort is stable: what disagrees equally stays in the ledger's order.
  return order === 'topic' ? selected : selected.sort((a, b) => disagreement(b) - disagreement(a));
}

function states(statement: Statement, id: string): boolean {
  return statement.cells.some((cell) => cell.account === id && isStated(cell));
}

/**
 * How far accounts part on a statement: a conflict of fact first, then one that cannot be told, then by how many whole
 * accounts leave it out, then a rendering. Within each the same order holds again.
 */
function disagreement({ cells, conflict }: Statement): number {
  const leftOut = cells.filter(({ verdict }) => verdict === 'does-not-state').length;
  // More than all accounts could leave out together; a rendering is less than one that does.
  const all = cells.length + 1;
  const kinds = { fact: 2 * all, 'cannot-be-told': all, rendering: 0.5 };
  return (conflict ? kinds[conflict.kind] : 0) + leftOut;
}
