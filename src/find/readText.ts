import { fold, type Folded } from '../text/fold.ts';
import { tokenize, type Token } from '../text/tokens.ts';

/** A text as finding reads it; made once, asked often. */
export interface ReadText {
  readonly text: string;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
}

export function readText(text: string): ReadText {
  const folded = fold(text);
  return { text, folded, tokens: tokenize(text, folded) };
}
