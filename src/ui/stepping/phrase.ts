import { opening } from '../rows/opening.ts';

/** Words of an account inside of a sentence of ours, with their language. */
export interface Quotation {
  readonly words: string;
  readonly lang: string;
}

/** A sentence of ours that quotes: what we say, and what accounts say. */
export type Phrase = readonly (string | Quotation)[];

/** Writes a phrase: phrase`${name}: ${quotation}`. */
export function phrase(strings: TemplateStringsArray, ...values: readonly (string | Quotation | Phrase)[]): Phrase {
  return strings.flatMap((text, at) => [text, ...[values[at] ?? []].flat()]);
}

/** The same with no more of each quotation than one knows it by. */
export function brief(of: Phrase): Phrase {
  return of.map((part) => (typeof part === 'string' ? part : { ...part, words: opening(part.words) }));
}

/** Without languages and quotation marks, for files of text. */
export function plain(of: Phrase): string {
  return of.map((part) => (typeof part === 'string' ? part : part.words)).join('');
}

/** Phrases as one, with something of ours between them. */
export function joined(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((one, at) => (at === 0 ? one : [between, ...one]));
}
