import type { Range } from '../model/range.ts';
import { split } from '../text/clauses.ts';

/** What parts the items of a list: the enumeration comma, and the words for "and". */
const itemEnd = /[、,，]|(?<=\s)(?:and|or|as well as)(?=\s)|以及|(?<=\p{Script=Han})和/gu;

/** Only these make a list for certain: 和 and "and" join halves of names and of verbs as well. */
const listed = /、|(?<=\s)(?:and|or)(?=\s)/u;

/** The items of a clause that is a list; none where it is not. */
export function itemsOf(text: string, clause: Range): Range[] {
  if (!listed.test(text.slice(clause.start, clause.end))) return [];
  const items = split(text, clause, itemEnd);
  return items.length > 1 ? items : [];
}
