/** Where the scripts begin that write a word with one or two characters: Han, kana, and the planes of rare Han and emoji. */
const firstDense = 0x2e80;
/** A word of English is as long as three of these, and says about as much as two Han characters. */
const letter = 1 / 3;

/** Blanks and marks say nothing, whichever script's they are. */
const silent =
  /[\s\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u3029\u3030-\u303f\ufe30-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/u;

/** How much a stretch says, in Han characters: what makes it unlikely that somebody else wrote the same. */
export function weightOf(text: string): number {
  let weight = 0;
  for (const point of text) {
    if (silent.test(point)) continue;
    weight += (point.codePointAt(0) ?? 0) >= firstDense ? 1 : letter;
  }
  return weight;
}
