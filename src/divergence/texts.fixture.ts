import * as fc from 'fast-check';
import type { Range } from '../model/range.ts';
import type { Change } from './termDiff.ts';

const words =
  '習近平 川普 台灣 關係 关系 會晤 共識 落實 全面 重要 所有 的 和 了 中 美 今年 明年 晚些時候 11月 24日 四月 週一 8,000 20% ３ ' +
  'U.S. Trump TRUMP call don’t 𠮷 𠮸 😀 👨‍👩‍👧 👍🏽 🇹🇼 葛󠄀 é 1️⃣ שלום ไทย';
const others = ['4 月', ' ', '\n', '\r\n', '\u0301', '\ufe0f', '\u200d', '\ud83d', '\ude00'];
const pieces = [...words.split(' '), ...'。,、「」“”!—', ...others];

/** Short texts of everything that may stand in an account, broken text included. */
export const anyText = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''));

/** Two texts that have something in common. */
export const twoTexts = fc
  .tuple(fc.array(anyText, { minLength: 1, maxLength: 4 }), fc.nat(), anyText)
  .map(([parts, place, other]) => ({
    a: parts.join(''),
    b: parts.map((part, at) => (at === place % parts.length ? other : part)).join(''),
  }));

/** Where a range may not end: inside a surrogate pair, or before what belongs to the character in front of it. */
export function splits(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  const inPair = before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
  return inPair || /^[\p{M}\p{Variation_Selector}\u200d]/u.test(text.slice(offset));
}

/** `全面[落/下]` for the two texts and their changes: what stands in the first, and what instead in the second. */
export function marked(a: string, b: string, changes: readonly Change[]): string {
  let result = '';
  let at = 0;
  for (const { fromA, toA, fromB, toB } of changes) {
    result += `${a.slice(at, fromA)}[${a.slice(fromA, toA)}/${b.slice(fromB, toB)}]`;
    at = toA;
  }
  return result + a.slice(at);
}

/** The two texts of a marked line. */
export function unmarked(line: string): { a: string; b: string } {
  return { a: line.replaceAll(/\[(.*?)\/.*?\]/gu, '$1'), b: line.replaceAll(/\[.*?\/(.*?)\]/gu, '$1') };
}

export function slice(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}
