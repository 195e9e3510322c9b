import { serializeAddress } from '../../link/address.ts';
import { describe } from '../../link/passage.ts';
import { noTarget, type View } from '../../link/view.ts';
import type { Call } from '../../model/call.ts';
import type { Evidence } from '../../model/ledger.ts';
import type { Range } from '../../model/range.ts';

/** The address, a fragment with its `#`, that opens the texts on a stretch of a paragraph, all else as it is. */
export function passageHref(call: Call, view: View, account: string, paragraph: string, range?: Range): string {
  const source = call.accounts.find(({ id }) => id === account);
  const found = source?.paragraphs.find(({ id }) => id === paragraph);
  if (!source || !found) return `#${serializeAddress(view, call)}`;
  const passages = [describe(source, found, range ?? { start: 0, end: found.text.length })];
  const shown = call.accounts.map(({ id }) => id).filter((id) => view.shown.includes(id) || id === account);
  return `#${serializeAddress({ ...view, room: 'texts', shown, ...noTarget, passages }, call)}`;
}

/** The same for a piece of evidence, whose words stand in their paragraph exactly once. */
export function evidenceHref(call: Call, view: View, { account, paragraph, words }: Evidence): string {
  const text = call.accounts.find(({ id }) => id === account)?.paragraphs.find(({ id }) => id === paragraph)?.text;
  const start = text?.indexOf(words) ?? -1;
  return passageHref(call, view, account, paragraph, start === -1 ? undefined : { start, end: start + words.length });
}
