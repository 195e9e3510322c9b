/** Particles and other little words, in every script, marks and blanks. */
const trifles = /^[了的之地得也在他同和及其是为為这這并並与與于於\p{P}\p{Z}\p{Cc}\p{Cf}~]*$/u;

/** Whether words may be there or not without a difference that anyone would tell of: marked where they differ, but no stop. */
export function isTrifle(words: string): boolean {
  return trifles.test(words);
}
