import { foldHan } from '../text/han.ts';

/** Full-width ASCII stands this far above the plain characters. */
const wideShift = 0xfee0;

/**
 * The text with one form for each Han character and for each full-width mark, and every code unit in its place, so that
 * a match in it is a match in the original. `fold` of the text layer changes lengths and makes 、 and 。 one with , and .
 * which this layer has to tell apart.
 */
export function plainHan(text: string): string {
  let result = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0xff00 && code < 0xff5f) {
      result += String.fromCharCode(code - wideShift);
      continue;
    }
    const other = code < 0x2e80 ? character : foldHan(character);
    result += other.length === character.length ? other : character;
  }
  return result;
}

/** A pattern for `plainHan` text, which may itself be written in Traditional or Simplified characters. */
export function hanPattern(source: string, flags = 'u'): RegExp {
  return new RegExp(plainHan(source), flags);
}

/** A letter of the text in this many must be Han for it to be read by Chinese rules; names in Latin letters are common. */
const hanShare = 4;

export function isHan(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return han > 0 && han * hanShare >= latin;
}
