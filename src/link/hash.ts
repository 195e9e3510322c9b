/**
 * A short fingerprint of a passage's exact words: 32-bit FNV-1a over UTF-16 code units, in base 36 (at most seven
 * characters). It tells an altered passage from an untouched one; it is no defence against forgery.
 *
 * Source: http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hash(words: string): string {
  let state = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) {
    state = Math.imul(state ^ words.charCodeAt(at), 0x01000193);
  }
  return (state >>> 0).toString(36);
}
