import type { Range } from '../model/range.ts';
import type { AnnotatedVoice } from '../model/voices.ts';

/** What placing needs to know of an account. */
export interface Text {
  readonly id: string;
  readonly paragraphs: readonly { readonly id: string; readonly text: string }[];
}

/** A voice of `voices.json` with the place of its words, in UTF-16 code units of its paragraph. */
export interface PlacedVoice extends AnnotatedVoice {
  readonly range: Range;
}

/** Where the words of a voice stand; null where its paragraph is none, or does not have them exactly once. */
export function placed(voice: AnnotatedVoice, accounts: readonly Text[]): PlacedVoice | null {
  const text = textOf(voice, accounts) ?? '';
  const start = text.indexOf(voice.words);
  if (start === -1 || text.includes(voice.words, start + 1)) return null;
  return { ...voice, range: { start, end: start + voice.words.length } };
}

export function textOf(voice: AnnotatedVoice, accounts: readonly Text[]): string | undefined {
  const account = accounts.find(({ id }) => id === voice.account);
  return account?.paragraphs.find(({ id }) => id === voice.paragraph)?.text;
}
