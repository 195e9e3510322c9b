import type { Range } from '../model/range.ts';

/**
 * What goes on with the character before it: combining marks, variation selectors, the joiner, skin tones, tags. A fixed
 * list, and no `\p{…}`: that follows the Unicode version of each engine, and an address has to mean the same in all.
 */
const continuing: readonly (readonly [first: number, last: number])[] = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x64b, 0x65f],
  [0x93c, 0x93c],
  [0x94d, 0x94d],
  [0xe31, 0xe31],
  [0xe34, 0xe3a],
  [0xe47, 0xe4e],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200d, 0x200d],
  [0x20d0, 0x20ff],
  [0x302a, 0x302f],
  [0x3099, 0x309a],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0x1f3fb, 0x1f3ff],
  [0xe0020, 0xe007f],
  [0xe0100, 0xe01ef],
];

const joiner = '\u200d';
/** Two of these are a flag. */
const flagLetters = [0x1f1e6, 0x1f1ff] as const;
/** A run of flags is counted back to its start; no text has one that is longer. */
const longestRun = 64;

/** Whether a cut at `at`, in UTF-16 code units, would part what readers take for one character. */
export function cutsCharacter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  if (isHighSurrogate(before) && isLowSurrogate(after)) return true;
  if (before === 0x0d && after === 0x0a) return true;
  const ahead = text.codePointAt(at) ?? 0;
  if (text[at - 1] === joiner || continuing.some((range) => isIn(ahead, range))) return true;
  return isIn(ahead, flagLetters) && flagLettersBefore(text, at) % 2 === 1;
}

function flagLettersBefore(text: string, at: number): number {
  let count = 0;
  while (count < longestRun && isIn(text.codePointAt(at - 2 * (count + 1)) ?? 0, flagLetters)) count += 1;
  return count;
}

/** The range, kept inside the text and widened to whole characters. */
export function wholeCharacters(text: string, { start, end }: Range): Range {
  let from = Math.max(0, Math.min(start, text.length));
  let to = Math.max(from, Math.min(end, text.length));
  while (cutsCharacter(text, from)) from -= 1;
  while (to > from && cutsCharacter(text, to)) to += 1;
  return { start: from, end: to };
}

function isIn(point: number, [first, last]: readonly [number, number]): boolean {
  return point >= first && point <= last;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
