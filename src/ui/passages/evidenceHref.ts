import { serializeAddress } from '../../link/address.ts';
import { describe } from '../../link/passage.ts';
import type { View } from '../../link/view.ts';
import type { Call } from '../../model/call.ts';

interface Quoted {
  readonly account: string;
  readonly paragraph: string;
  /** Without them the whole paragraph is meant. */
  readonly words?: string;
}

/** The address, a fragment with its `#`, that opens the texts on some words, all else as the reader has it. */
export function evidenceHref(call: Call, view: View, { account, paragraph, words }: Quoted): string {
  const found = call.accounts.find(({ id }) => id === account)?.paragraphs.find(({ id }) => id === paragraph);
  if (!found) return '#';
  const told = words ?? found.text;
  const start = found.text.indexOf(told);
  if (start === -1) return '#';
  const passages = [describe(account, found, { start, end: start + told.length })];
  const shown = call.accounts.map(({ id }) => id).filter((id) => view.shown.includes(id) || id === account);
  return `#${serializeAddress({ ...view, room: 'texts', shown, passages }, call)}`;
}
