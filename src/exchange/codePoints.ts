import type { Range } from '../model/range.ts';

/** A range in UTF-16 code units of a text as one in code points; an end inside of a pair counts as before it. */
export function inCodePoints(text: string, { start, end }: Range): Range {
  return { start: count(text, start), end: count(text, end) };
}

function count(text: string, end: number): number {
  let points = 0;
  for (let at = 0; at < end; points += 1) {
    const size = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    if (at + size > end) break;
    at += size;
  }
  return points;
}
