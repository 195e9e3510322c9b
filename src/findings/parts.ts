import type { Range } from '../model/range.ts';

/** What parts a sentence into clauses: commas, semicolons, colons and dashes of every script, and brackets. */
const clauseEnd = /[,，;；:：()（）]|\s[-–—]\s|—/gu;

/** What parts the items of a list: the enumeration comma, and the words for "and". */
const itemEnd = /[、,，]|(?<=\s)(?:and|or|as well as)(?=\s)|以及|(?<=\p{Script=Han})和/gu;

function split(text: string, range: Range, marks: RegExp): Range[] {
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

/** Only these make a list for certain: 和 and "and" join halves of names and of verbs as well. */
const listed = /、|(?<=\s)(?:and|or)(?=\s)/u;

/** The items of a clause that is a list; none where it is not. */
export function itemsOf(text: string, clause: Range): Range[] {
  if (!listed.test(text.slice(clause.start, clause.end))) return [];
  const items = split(text, clause, itemEnd);
  return items.length > 1 ? items : [];
}
