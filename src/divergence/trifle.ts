/** Particles (in every script: none of them is written otherwise), marks and blanks. */
const trifles = /^[了的之地得也\p{P}\p{Z}\p{Cc}\p{Cf}~]*$/u;

/** Words that may be there or not without a difference that anyone would tell of. */
export function isTrifle(words: string): boolean {
  return trifles.test(words);
}
