import { fold } from '../text/fold.ts';
import { tokenize, type Token } from '../text/tokens.ts';

/**
 * How words are read for finding: the keys of their tokens (a stem, a number, a folded character), and what punctuation
 * stands between them.
 */
export interface Wording {
  readonly keys: readonly string[];
  /** One fewer than keys; empty strings where nothing or only a blank, a hyphen, a middle dot or an article stands. */
  readonly gaps: readonly string[];
  /** The first token as written starts with a capital. */
  readonly capital: boolean;
  /** It is one word of a script that sets blanks between words. */
  readonly oneWord: boolean;
}

export function wordingOf(text: string, tokens: readonly Token[] = tokenize(text)): Wording {
  const [first] = tokens;
  return {
    keys: tokens.map(({ key }) => key),
    gaps: tokens.slice(1).map((token, at) => gapOf(text.slice(tokens[at]?.end ?? 0, token.start))),
    capital: first?.capital ?? false,
    oneWord: tokens.length === 1 && first?.kind === 'word',
  };
}

/** Stands for a wording: equal for words that find one another. */
export function wordingKey({ keys, gaps }: Wording): string {
  return keys.map((key, at) => (at === 0 ? key : `${gaps[at - 1] ?? ''} ${key}`)).join('');
}

/** What stands between two words, without what a writer sets there or not at pleasure. */
function gapOf(between: string): string {
  return fold(between).text.replace(/'s\b|\b(?:the|an?|s)\b|[\s\-·]/gu, '');
}
