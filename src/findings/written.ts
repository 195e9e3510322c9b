import type { Range } from '../model/range.ts';
import type { Token } from '../text/tokens.ts';

/** Tokens as one folded string, in which a word is found only whole and a character wherever it stands. */
export function written(tokens: readonly Token[]): string {
  return tokens.map(({ kind, key, word }) => (kind === 'character' ? key : ` ${word} `)).join('');
}

export function tokensIn(tokens: readonly Token[], { start, end }: Range): Token[] {
  return tokens.filter((token) => token.start >= start && token.end <= end);
}
