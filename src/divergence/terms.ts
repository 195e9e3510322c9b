import type { Range } from '../model/range.ts';
import { fold } from '../text/fold.ts';

/** What a text is compared in. `time`: 明年, 24日, 四月; `mark`: punctuation and blanks, which tell no reader anything. */
export type TermKind = 'time' | 'number' | 'word' | 'character' | 'mark';

/** A half-open stretch of the untouched text, in UTF-16 code units; `key` is the same where readers see the same. */
export interface Term extends Range {
  readonly kind: TermKind;
  readonly key: string;
  /** A character that a name (會晤) starts with, or ends with: no change should leave it behind. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** The mark 、, which joins the items of a list and nothing else; its key is that of a comma, which parts clauses too. */
  readonly joins?: true;
}

/** Finds names and terms of two characters or more in a text (會晤, 習近平主席, and in it 習近平), in any order. */
export type FindNames = (text: string) => readonly Range[];

export const noNames: FindNames = () => [];

// Terms are never smaller than what a reader sees as one character. Rules of our own, because Intl.Segmenter differs
// from browser to browser: marks, selectors, skin tones and tags stay with what they follow, and so do joined emoji.
const attached = String.raw`(?:\p{M}|\p{Variation_Selector}|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}\u200C]|\u200D\p{Extended_Pictographic}?)*`;
/** Scripts that set no blanks between words are compared character by character. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const letter = String.raw`(?!${unspaced})\p{L}`;
const numerals = '[〇一二三四五六七八九十]{1,3}';

/** In order of trial: 1 is a time, 2 a number, 3 a word. Named groups would cost an object for each character. */
const pieces = new RegExp(
  [
    String.raw`((?:\p{Nd}+|${numerals})\s?(?:年|月份?|[日號号](?!本)|[時时點点](?=[\p{Nd}\s]|$)|分(?=[\p{Nd}\s]|$))` +
      '|[今明去前後后同當当]年|[上下本這这][個个]?月|[上下本這这]個?[周週]|[今明昨][天日晚]|(?:星期|[周週]|禮拜|礼拜)[一二三四五六日天]' +
      '|(?:稍)?晚些?[時时][候間间]|年[初底末])',
    String.raw`(\p{Nd}+(?:[.,:/]\p{Nd}+)*\s?[%％]?)`,
    String.raw`((?:${letter}\.){2,}|${letter}(?:${letter}|\p{M}|\p{Nd}|\p{Variation_Selector}|['’](?=${letter}))*)`,
    String.raw`\r\n|\p{Regional_Indicator}{2}|[^]`,
  ]
    .map((piece) => `(?:${piece})${attached}`)
    .join('|'),
  'uy',
);

/** What may be more than one code unit: the pieces above but the last, and all that something may be attached to. */
const mayGoOn = new RegExp(
  String.raw`[\p{Nd}〇一二三四五六七八九十今明去前后後同當当上下本這这昨星周週禮礼稍晚年\r\p{Cs}]|${letter}`,
  'u',
);
const mayBeAttached = /[\p{M}\p{Variation_Selector}\u200C\u200D\p{Cs}]/u;

/** Pure memo by code unit: whether it may be part of a longer term, and if not, what term it is. */
const lookedAt = new Uint8Array(0x10000);
const looks = { goesOn: 1, isAttached: 2, done: 4 } as const;
const singles: (Pick<Term, 'kind' | 'key'> | undefined)[] = Array.from({ length: 0x10000 });

function lookAt(code: number): number {
  const known = lookedAt[code] ?? 0;
  if (known > 0) return known;
  const character = String.fromCharCode(code);
  const found =
    looks.done | (mayGoOn.test(character) ? looks.goesOn : 0) | (mayBeAttached.test(character) ? looks.isAttached : 0);
  lookedAt[code] = found;
  return found;
}

/** Most of a Chinese text: told by two looks, without trying the pieces. */
function standsAlone(text: string, at: number): boolean {
  if ((lookAt(text.charCodeAt(at)) & looks.goesOn) > 0) return false;
  return at + 1 === text.length || (lookAt(text.charCodeAt(at + 1)) & looks.isAttached) === 0;
}

function singleAt(text: string, at: number): Pick<Term, 'kind' | 'key'> {
  const code = text.charCodeAt(at);
  const known = singles[code];
  if (known !== undefined) return known;
  const folded = fold(text.charAt(at)).text;
  const kind = other(folded);
  const single = { kind, key: keyOf(folded, kind) };
  singles[code] = single;
  return single;
}

const onlyMarks = /^[\p{P}\p{Z}\p{Cc}\p{Cf}~]*$/u;

/**
 * The terms of a text, in order, without gaps: from 0 to its length. Names are not terms of their own: compared whole,
 * 習近平主席 would have nothing in common with 習近平.
 */
export function terms(text: string, findNames: FindNames = noNames): Term[] {
  return withNames(smallest(text), findNames(text));
}

function smallest(text: string): Term[] {
  const result: Term[] = [];
  for (let start = 0; start < text.length;) {
    const alone = standsAlone(text, start) ? singleAt(text, start) : null;
    // Field by field: spreading objects takes ten times as long, and there is a term for every character.
    if (alone !== null) {
      const { kind, key } = alone;
      const term: Term = { start, end: start + 1, kind, key, opens: false, closes: false };
      result.push(text.charAt(start) === '、' ? { ...term, joins: true } : term);
      start += 1;
      continue;
    }
    pieces.lastIndex = start;
    const [written = '', time, number, word] = pieces.exec(text) ?? [];
    const end = start + Math.max(1, written.length);
    const folded = fold(written).text;
    const kind =
      time !== undefined ? 'time' : number !== undefined ? 'number' : word !== undefined ? 'word' : other(folded);
    result.push({ start, end, kind, key: keyOf(folded, kind), opens: false, closes: false });
    start = end;
  }
  return result;
}

function other(folded: string): TermKind {
  return onlyMarks.test(folded) ? 'mark' : 'character';
}

function keyOf(folded: string, kind: TermKind): string {
  if (kind === 'time') return timeKey(folded);
  if (kind === 'number') return folded.replaceAll(/[\s,]/gu, '');
  // U.S. and US are one.
  return kind === 'word' ? folded.replaceAll('.', '') : folded.trim();
}

/** A name that starts or ends inside a term is no name of this text. */
function withNames(parts: Term[], names: readonly Range[]): Term[] {
  if (names.length === 0) return parts;
  const result = [...parts];
  for (const { start, end } of names) {
    const [first, last] = [firstFrom(parts, start), firstFrom(parts, end) - 1];
    if (parts[first]?.start !== start || parts[last]?.end !== end || last <= first) continue;
    const [opening, closing] = [result[first], result[last]];
    if (opening?.kind === 'character') result[first] = { ...opening, opens: true };
    if (closing?.kind === 'character') result[last] = { ...closing, closes: true };
  }
  return result;
}

const digits = '〇一二三四五六七八九';

/** 四月, 4 月 and ４月份 are one month, 星期一 and 週一 one day. */
function timeKey(folded: string): string {
  const plain = folded
    .replaceAll(/\s/gu, '')
    .replace(/月份$/u, '月')
    .replace(/^(?:星期|礼拜)/u, '周');
  const numeral = /^[〇一二三四五六七八九十]+(?=[年月日号时点分])/u.exec(plain)?.[0];
  return numeral === undefined ? plain : numberOf(numeral) + plain.slice(numeral.length);
}

function numberOf(numeral: string): string {
  if (!numeral.includes('十')) return Array.from(numeral, valueOf).join('');
  const [tens = '', ones = ''] = numeral.split('十');
  return String((tens === '' ? 1 : valueOf(tens)) * 10 + valueOf(ones));
}

/** 0 where there is no digit. */
function valueOf(numeral: string): number {
  return Math.max(0, digits.indexOf(numeral === '' ? '〇' : numeral));
}

/** Folded, so Simplified. */
const little = new Set(
  '的 了 和 与 及 或 在 于 是 对 为 也 并 而 之 其 以 到 从 把 被 the a an of to and or in on at for by with that is was as'.split(
    ' ',
  ),
);

/** Little words that, shared, do not show that anything is shared. */
export function isLittle({ key }: Term): boolean {
  return little.has(key);
}

/** The terms that start inside the range, so that nothing smaller than a term is ever parted. */
export function termsIn(list: readonly Term[], { start, end }: Range): Term[] {
  return list.slice(firstFrom(list, start), Math.max(firstFrom(list, start), firstFrom(list, end)));
}

/** The place of the first term that starts at the offset or after it. */
function firstFrom(list: readonly Term[], offset: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const particles = new Set('了 的 之 地 得 也'.split(' '));

/** Words that may be there or not without a difference that anyone would tell of. */
export function isParticle({ key }: Term): boolean {
  return particles.has(key);
}
