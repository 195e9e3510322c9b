import { numeralAt } from './numerals.ts';
import type { Token } from './tokens.ts';

/** A quantity, and the last token that it was read from. */
export interface Quantity {
  readonly value: number;
  readonly last: number;
}

const multipliers = new Map<string, number>(
  Object.entries({
    thousand: 1e3,
    million: 1e6,
    mn: 1e6,
    billion: 1e9,
    bn: 1e9,
    trillion: 1e12,
    tn: 1e12,
    百: 1e2,
    千: 1e3,
    万: 1e4,
    亿: 1e8,
  }),
);

const spelledOut = new Map<string, number>(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
spelledOut.set('thirty', 30).set('forty', 40).set('fifty', 50).set('sixty', 60).set('hundred', 100).set('dozen', 12);

/** What a Chinese numeral must stand before to be a count: 一 alone is a piece of many words. */
const counters = new Set(Array.from('年月天日周国人名次项点个百千万亿分家艘架枚吨岁'));

/** The number that starts at a token, its multiplier included: 8,000, 1.5 trillion, 三万, twelve. */
export function quantityAt(tokens: readonly Token[], at: number): Quantity | null {
  const token = tokens[at];
  if (!token) return null;
  const spelled = token.kind === 'word' ? spelledOut.get(token.word) : undefined;
  const read = spelled === undefined ? numeralAt(tokens, at) : { value: spelled, next: at + 1 };
  if (!read) return null;
  let { value, next } = read;
  if (token.kind === 'character' && !counters.has(tokens[next]?.key ?? '')) return null;
  // Two at most: 三百万.
  for (let place = 0; place < 2; place += 1) {
    const multiplier = multipliers.get(tokens[next]?.word ?? '');
    if (multiplier === undefined) break;
    value *= multiplier;
    next += 1;
  }
  return { value, last: next - 1 };
}
