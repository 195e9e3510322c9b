import type { Taken, TakenCell, TakenParagraph } from './taken.ts';
import type { Wording } from './wording.ts';

/** What is to be known of a paragraph in a row besides its words: a phrase each. */
export function remarksOn({ paragraph, moved, alsoIn }: TakenParagraph, taken: Taken, wording: Wording): string[] {
  const { quotedFrom } = paragraph;
  const host = taken.call.accounts.find(({ id }) => id === quotedFrom?.account);
  return [
    ...(paragraph.role === 'body' ? [] : [wording.role[paragraph.role]]),
    ...(moved ? [wording.moved] : []),
    ...(host ? [wording.quotedVia(wording.say(host.shortName))] : []),
    ...(quotedFrom ? [wording.quoteMode[quotedFrom.mode], wording.attribution[quotedFrom.attribution]] : []),
    ...alsoIn.map(({ number }) => wording.alsoIn(number)),
  ];
}

/** What is to be known of an account that has nothing in a row; never more than its extent allows. */
export function remarksOnSilence({ account, toldIn, seeAlso }: TakenCell, taken: Taken, wording: Wording): string[] {
  if (toldIn.length > 0) return toldIn.map(({ number }) => wording.toldIn(number));
  // A single account lacks nothing of what no other tells.
  if (taken.accounts.length < 2) return [];
  return [wording.noCounterpart[account.extent], ...seeAlso.map(({ number }) => wording.seeAlso(number))];
}
