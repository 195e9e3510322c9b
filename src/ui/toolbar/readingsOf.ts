import { readings, type ReadingWay, type View } from '../../link/view.ts';
import type { Call } from '../../model/call.ts';

/** Fewer accounts than these stand beside each other at a good width, and need none in focus. */
const manyAccounts = 4;

/** The ways to read that a call offers, and the one that an address asked for. */
export function readingsOf({ accounts }: Pick<Call, 'accounts'>, { read }: Pick<View, 'read'>): readonly ReadingWay[] {
  return readings.filter((one) => one !== 'focus' || accounts.length >= manyAccounts || read === 'focus');
}
