import { serializeAddress } from '../../link/address.ts';
import { describe } from '../../link/passage.ts';
import type { View } from '../../link/view.ts';
import type { Call } from '../../model/call.ts';
import type { Evidence } from '../../model/ledger.ts';
import type { Range } from '../../model/range.ts';

/** The address, a fragment with its `#`, that opens on a piece of evidence, all else as the reader has it. */
export function evidenceHref(call: Call, view: View, { account, paragraph, words }: Evidence): string {
  const text = call.accounts.find(({ id }) => id === account)?.paragraphs.find(({ id }) => id === paragraph);
  const start = text?.text.indexOf(words) ?? -1;
  if (!text || start === -1) return '#';
  const range: Range = { start, end: start + words.length };
  const shown = call.accounts.map(({ id }) => id).filter((id) => view.shown.includes(id) || id === account);
  return `#${serializeAddress({ ...view, shown, passages: [describe(account, text, range)] }, call)}`;
}
