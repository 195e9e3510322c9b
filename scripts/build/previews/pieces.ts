const ours = /[\p{L}\p{N}"'’]/u;
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;
const attached = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;
const closing = /[\p{Pe}\p{Pf}\p{Po}]/u;
const opening = /[\p{Ps}\p{Pi}]/u;
/** What holds a word or a number together from inside: 3.5, U.S., 10:30, tit-for-tat. */
const inner = /[.,:/\-‐–&@_]/u;
const space = /\s/u;
const figure = /\p{N}/u;

const inWord = (character: string) => ours.test(character) && !cjk.test(character);

/**
 * Cuts a text into the pieces that neither a line's end nor an ellipsis may divide: a Latin word, a number with what it
 * counts (2025年), a Han character, each with the marks that cling to it and the spaces after it. They add up to the text.
 */
export function pieces(text: string): string[] {
  const found: string[] = [];
  let [last, ink] = ['', ''];
  for (const character of text) {
    if (last !== '' && joins(last, ink, character)) found[found.length - 1] += character;
    else found.push(character);
    last = character;
    if (!space.test(character)) ink = character;
  }
  return found;
}

/** `ink` is the last character that is no space; where `before` is one, a number still holds on to what it counts (4 月). */
function joins(before: string, ink: string, after: string): boolean {
  if (attached.test(after) || space.test(after)) return true;
  if (space.test(before)) return figure.test(ink) && (cjk.test(after) || after === '%');
  if (closing.test(after) || opening.test(before)) return true;
  if (inWord(before) && (inWord(after) || inner.test(after))) return true;
  if (inner.test(before) && inWord(after)) return true;
  return figure.test(before) && cjk.test(after);
}

const clauseEnd = /[,，、;；:：.。!！?？]\s*$/u;
/** An ellipsis after these would read as if they ended something. */
const trailing = /[\s\p{Ps}\p{Pi},，、;；:：.。·—–-]+$/u;
/** Of what fits, no more than this is given up in order to end where a clause does. */
const givenUp = 0.25;

/**
 * The text as far as it fits, an ellipsis where it goes on: never within a piece, and at a clause's end where one is near.
 */
export function shortened(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const all = pieces(text);
  const cut = (count: number) => `${all.slice(0, count).join('').replace(trailing, '')}…`;
  // The most pieces that fit: what is longer never fits where what is shorter does not.
  let [count, tooMany] = [0, all.length];
  while (count + 1 < tooMany) {
    const middle = (count + tooMany) >> 1;
    if (fits(cut(middle))) count = middle;
    else tooMany = middle;
  }
  for (let fewer = count; fewer > count * (1 - givenUp); fewer -= 1) {
    if (clauseEnd.test(all[fewer - 1] ?? '')) return cut(fewer);
  }
  return cut(count);
}

/** The same by length, in code points. */
export function shortenedTo(length: number, text: string): string {
  return shortened(text, (candidate) => Array.from(candidate).length <= length);
}
