import { rooms, type Room } from '../link/view.ts';
import type { Call } from '../model/call.ts';

/** The rooms that lay out the ledger; a call without one has none of them. */
const needLedger: ReadonlySet<Room> = new Set<Room>(['ledger', 'order']);

export function roomsOf({ ledger }: Pick<Call, 'ledger'>): readonly Room[] {
  return ledger.statements.length > 0 ? rooms : rooms.filter((room) => !needLedger.has(room));
}
