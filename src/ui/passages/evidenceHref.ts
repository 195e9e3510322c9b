import { evidencePassage } from '../../link/evidencePassage.ts';
import { describe } from '../../link/passage.ts';
import type { View } from '../../link/view.ts';
import type { Call } from '../../model/call.ts';
import type { Evidence } from '../../model/ledger.ts';
import type { Range } from '../../model/range.ts';
import { opensOn } from './opensOn.ts';

/** The address that opens the texts on a stretch of a paragraph, or on the whole of it. */
export function passageHref(call: Call, view: View, account: string, paragraph: string, range?: Range): string {
  const source = call.accounts.find(({ id }) => id === account);
  const found = source?.paragraphs.find(({ id }) => id === paragraph);
  if (!source || !found) return opensOn(call, view, null);
  return opensOn(call, view, describe(source, found, range ?? { start: 0, end: found.text.length }));
}

/** The same for a piece of evidence. */
export function evidenceHref(call: Call, view: View, evidence: Evidence): string {
  return opensOn(call, view, evidencePassage(call.accounts, evidence));
}
