import type { Range } from '../model/range.ts';

/** After these a full stop ends no sentence. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col lt sgt capt adm st mt jr sr no nos vs inc corp co ltd dept est fig jan feb ' +
    'mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ave al approx messrs hon rev amb pres'
  ).split(' '),
);

const wide = /[。！？!?｡…]/u;
const closing = /["'”’»」』】）)\]〉》＂]/u;
const blank = /\s/u;
const lineBreak = /[\n\r\u2028\u2029]/u;

/** No abbreviation and no run of closing marks is longer; keeps the work on a pathological text linear. */
const nearby = 24;

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < nearby && /[\p{L}\p{M}.]/u.test(text[start - 1] ?? '')) start -= 1;
  return text.slice(start, at).toLowerCase();
}

/** Whether the full stop at `at` ends a sentence. A number, an initial or an abbreviation goes on. */
function stops(text: string, at: number, after: number): boolean {
  const ahead = text.slice(after, after + nearby);
  const next = ahead.match(/^\s*["'“‘(「『]*(?<first>.)/u)?.groups?.['first'];
  if (next === undefined) return true;
  if (after === at + 1 && !blank.test(text[after] ?? ' ')) return /\p{Script=Han}/u.test(text[after] ?? '');
  const word = wordBefore(text, at);
  if (abbreviations.has(word)) return false;
  // An initial (J. Biden) or initials (U.S. officials) go on, unless a capital makes a new start likely after two or more.
  if (/^\p{L}$/u.test(word)) return false;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word))
    return /^(?:The|A|An|He|She|It|They|We|In|But|And|This|That)\b/u.test(ahead.trimStart());
  return !/\p{Ll}/u.test(next);
}

/** Where the sentence or list item that `at` may close ends, closing quotes included; -1 where it goes on. */
function endAt(text: string, at: number): number {
  const character = text[at] ?? '';
  if (lineBreak.test(character)) return at;
  if (character === ';' || character === '；') return at + 1;
  if (character !== '.' && !wide.test(character)) return -1;
  let after = at + 1;
  while (after < text.length && (wide.test(text[after] ?? '') || text[after] === '.')) after += 1;
  while (after < text.length && closing.test(text[after] ?? '')) after += 1;
  if (character === '.') return stops(text, at, after) ? after : -1;
  // A question inside a sentence (「為什麼？」他問) goes on when no blank or Han full stop parts them.
  if (
    /[!?！？…]/u.test(character) &&
    after < text.length &&
    /[\p{Ll},，、]/u.test(text.slice(after, after + nearby).trimStart()[0] ?? '')
  )
    return -1;
  return after;
}

/**
 * The sentences and list items of a text: half-open ranges in UTF-16 code units, in order, without the blanks between
 * them. Looks only at what stands next to a mark, so that joining two texts by a line break gives the sentences of both.
 */
export function sentences(text: string): Range[] {
  const result: Range[] = [];
  let start = 0;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && blank.test(text[from] ?? '')) from += 1;
    while (to > from && blank.test(text[to - 1] ?? '')) to -= 1;
    if (to > from) result.push({ start: from, end: to });
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const end = endAt(text, at);
    if (end < 0) continue;
    close(end);
    at = Math.max(at, end - 1);
  }
  close(text.length);
  return result;
}
