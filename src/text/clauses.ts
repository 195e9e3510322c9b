import type { Range } from '../model/range.ts';

/** What parts a sentence into clauses: commas, semicolons, colons and dashes of every script, and brackets. */
const clauseEnd = /[,，;；:：()（）]|\s[-–—]\s|—/gu;

/** The stretches between the marks, without punctuation and blanks at their ends: half-open ranges into the text. */
export function split(text: string, range: Range, marks: RegExp): Range[] {
  const result: Range[] = [];
  let start = range.start;
  const close = (end: number) => {
    const words = text.slice(start, end);
    const from = start + words.length - words.replace(/^[\s\p{P}]+/u, '').length;
    const to = end - (words.length - words.replace(/[\s\p{P}]+$/u, '').length);
    if (from < to) result.push({ start: from, end: to });
  };
  for (const match of text.slice(range.start, range.end).matchAll(marks)) {
    // 8,000 is one number.
    const at = range.start + match.index;
    if (match[0] === ',' && /\d/u.test(text[at - 1] ?? '') && /\d/u.test(text[at + 1] ?? '')) continue;
    close(at);
    start = at + match[0].length;
  }
  close(range.end);
  return result;
}

/** The clauses of a sentence: half-open ranges into the paragraph, without the marks between them. */
export function clausesOf(text: string, sentence: Range): Range[] {
  return split(text, sentence, clauseEnd);
}
