/** The blocks of Han that texts are written in; a fixed list, since engines know different editions of Unicode. */
const han = /[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/gu;
const latin = /[A-Za-z\u00c0-\u024f]/g;

/**
 * Whether words can stand in a text at all, by its script: “positive signal” never stands in a Chinese text, and that it
 * does not says nothing of the text. Numbers and marks can stand in any.
 */
export function asks(words: string, text: string): boolean {
  const inHan = count(text, han) > count(text, latin);
  const [hasHan, hasLatin] = [count(words, han) > 0, count(words, latin) > 0];
  return hasHan === hasLatin || (inHan ? hasHan : hasLatin);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
