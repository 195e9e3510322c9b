import type { Token } from './tokens.ts';

const chineseDigits = new Map<string, number>(
  Array.from('〇一二三四五六七八九', (digit, index): [string, number] => [digit, index]),
);
chineseDigits.set('零', 0).set('两', 2).set('十', 10);

interface Read {
  readonly value: number;
  /** The token after the numeral. */
  readonly next: number;
}

/** A number in digits or Chinese numerals up to 99 that starts at a token. */
export function numeralAt(tokens: readonly Token[], at: number): Read | null {
  const token = tokens[at];
  if (token?.kind === 'number') return { value: Number(token.key), next: at + 1 };
  if (token?.kind !== 'character' || !chineseDigits.has(token.key)) return null;
  let value = 0;
  let tens = false;
  let next = at;
  for (; next < tokens.length && next < at + 4; next += 1) {
    const digit = chineseDigits.get(tokens[next]?.key ?? '');
    if (digit === undefined) break;
    if (digit === 10) {
      value = Math.max(value, 1) * 10;
      tens = true;
    } else value = tens ? value + digit : value * 10 + digit;
  }
  return { value, next };
}
