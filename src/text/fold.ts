import type { Range } from '../model/range.ts';
import { foldHan } from './han.ts';

/**
 * A text made for comparison only, with the way back. Folded code unit `i` comes from the original's code units
 * [starts[i], ends[i]); both never decrease, and no folded unit stands for half of a surrogate pair.
 */
export interface Folded {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Everything that Unicode lets a writer use where plain ASCII would do. NFKC leaves these alone. */
const punctuation = new Map<string, string>(
  Object.entries({
    '"': '“”„‟«»‹›「」『』〝〞〟﹁﹂﹃﹄❝❞',
    "'": '‘’‚‛′ʼʹ`´❛❜',
    '-': '‐‑‒–—―−─﹘⸺⸻',
    '.': '。｡',
    ',': '、､',
    '·': '•‧・･∙⋅●◦',
    '~': '〜～',
    '(': '【〔〖〈《',
    ')': '】〕〗〉》',
  }).flatMap(([plain, others]) => Array.from(others, (other): [string, string] => [other, plain])),
);

/** Accents, and the voicing marks of kana, which one writer composes and another leaves apart. */
const marks = /[\u0300-\u036f\u3099\u309a]/gu;

/** Soft hyphen, zero-width characters, direction marks, variation selectors: there for the eye only, or not even that. */
const invisible = /^[\p{Cf}\p{Variation_Selector}\u034f]$/u;

const space = /^\s$/u;

function foldCodePoint(character: string): string {
  if (invisible.test(character)) return '';
  if (space.test(character)) return ' ';
  const plain = punctuation.get(character);
  if (plain !== undefined) return plain;
  const bare = character.normalize('NFKD').replace(marks, '').normalize('NFC').toLowerCase();
  let result = '';
  for (const part of bare) result += punctuation.get(part) ?? foldHan(part);
  return result;
}

/** Pure memo of `foldCodePoint`: an array for the plane that nearly all texts keep to, a map for the others. */
const knownBasic: (string | undefined)[] = Array.from({ length: 0x10000 });
const knownOthers = new Map<number, string>();

function folded(code: number): string {
  let result = code < 0x10000 ? knownBasic[code] : knownOthers.get(code);
  if (result === undefined) {
    result = foldCodePoint(String.fromCodePoint(code));
    if (code < 0x10000) knownBasic[code] = result;
    else knownOthers.set(code, result);
  }
  return result;
}

/** The way back where each code unit is folded to one: the same for every such text, and most sentences are. */
class Places {
  private places = new Int32Array(0);

  constructor(private readonly first: number) {}

  upTo(length: number): Int32Array {
    if (length > this.places.length) this.places = Int32Array.from({ length: length * 2 }, (_, at) => at + this.first);
    return this.places.subarray(0, length);
  }
}
const place = new Places(0);
const afterPlace = new Places(1);

/**
 * Compatibility forms, Traditional and Simplified and regional variants, every quote mark, dash and blank, accents and
 * case, all brought to one form each. Code point by code point, so that folding a part is a part of folding the whole.
 */
export function fold(text: string): Folded {
  let result = '';
  let oneToOne = true;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const units = code > 0xffff ? 2 : 1;
    const form = folded(code);
    result += form;
    if (units === 2 || form.length !== 1) oneToOne = false;
    at += units;
  }
  if (oneToOne) return { text: result, starts: place.upTo(text.length), ends: afterPlace.upTo(text.length) };
  // A second walk instead of lists that grow: there are as many entries as code units, and texts are folded often.
  const starts = new Int32Array(result.length);
  const ends = new Int32Array(result.length);
  let unit = 0;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    for (const last = unit + folded(code).length; unit < last; unit += 1) {
      starts[unit] = at;
      ends[unit] = end;
    }
    at = end;
  }
  return { text: result, starts, ends };
}

/** The stretch of the untouched text that the folded code units [start, end) stand for; `start` < `end`. */
export function unfold(folded: Folded, start: number, end: number): Range {
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 };
}
