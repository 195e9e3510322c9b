import { serializeAddress } from '../../link/address.ts';
import type { Passage } from '../../link/passage.ts';
import { noTarget, type View } from '../../link/view.ts';
import type { Call } from '../../model/call.ts';

/** The address, a fragment with its `#`, that opens the texts on a passage, all else as it is. */
export function opensOn(call: Call, view: View, passage: Passage | null): string {
  if (passage === null) return `#${serializeAddress(view, call)}`;
  const shown = call.accounts.map(({ id }) => id).filter((id) => view.shown.includes(id) || id === passage.account);
  return `#${serializeAddress({ ...view, room: 'texts', shown, ...noTarget, passages: [passage] }, call)}`;
}
