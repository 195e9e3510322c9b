// What a reader takes for one character may be several code points. `Intl.Segmenter` knows them, but not alike in every
// engine; these few rules are enough for texts of this kind.

/** Continues the character before it: marks, joiners, variation selectors, skin tones, flag tags, kana voicing. */
const continues =
  /^(?:\p{M}|[\u200c-\u200d]|[\ufe00-\ufe0f]|[\uff9e\uff9f]|[\u{1f3fb}-\u{1f3ff}]|[\u{e0020}-\u{e007f}])$/u;
const pictograph = /^\p{Extended_Pictographic}$/u;
const flagLetter = /^[\u{1f1e6}-\u{1f1ff}]$/u;
const hangul = /^[\u1100-\u11ff\uac00-\ud7ff]$/u;
const hangulTail = /^[\u1160-\u11ff\ud7b0-\ud7ff]$/u;

/** Whether a character as a reader sees it ends, and another begins, at this offset in UTF-16 code units. */
export function isBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const before = codePointBefore(text, at);
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0);
  // Between the halves of a pair.
  if (before.length === 1 && isHigh(before) && isLow(after)) return false;
  if (continues.test(after)) return false;
  if (before === '\r' && after === '\n') return false;
  if (before === '\u200d' && pictograph.test(after)) return false;
  if (hangul.test(before) && hangulTail.test(after)) return false;
  return !(flagLetter.test(after) && flagLettersBefore(text, at) % 2 === 1);
}

/** The next such offset from here on; `at` itself where it is one. */
export function boundaryFrom(text: string, at: number): number {
  let end = at;
  while (!isBoundary(text, end)) end += 1;
  return end;
}

function codePointBefore(text: string, at: number): string {
  const unit = text.charAt(at - 1);
  const pair = isLow(unit) && isHigh(text.charAt(at - 2));
  return pair ? text.slice(at - 2, at) : unit;
}

function flagLettersBefore(text: string, at: number): number {
  let count = 0;
  for (let from = at; from > 1 && flagLetter.test(text.slice(from - 2, from)); from -= 2) count += 1;
  return count;
}

function isHigh(unit: string): boolean {
  return unit >= '\ud800' && unit <= '\udbff';
}

function isLow(unit: string): boolean {
  return unit >= '\udc00' && unit <= '\udfff';
}
