import type { Range } from '../model/range.ts';

const closingOf = new Map([
  ['“', '”'],
  ['„', '”'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
]);
const closing = new Set(closingOf.values());
closing.delete('"');

/** Every mark there is: one search passes over all that stands between two of them. */
const anyMark = new RegExp(`[${[...closingOf].flat().join('')}]`, 'gu');

/**
 * What stands in quotation marks, the marks left out: half-open ranges in UTF-16 code units, outermost only. A mark that
 * is not closed opens to the end, one that closes what was not opened closes from the start: in a sentence of a longer
 * quotation one of the two stands elsewhere.
 */
export function quotations(text: string): Range[] {
  const result: Range[] = [];
  let open = -1;
  let close = '';
  for (const { 0: mark, index: at } of text.matchAll(anyMark)) {
    if (open >= 0) {
      if (mark !== close) continue;
      result.push({ start: open, end: at });
      open = -1;
    } else if (closingOf.has(mark)) {
      open = at + 1;
      close = closingOf.get(mark) ?? '';
    } else if (result.length === 0 && closing.has(mark)) result.push({ start: 0, end: at });
  }
  if (open >= 0 && open < text.length) result.push({ start: open, end: text.length });
  return result;
}
