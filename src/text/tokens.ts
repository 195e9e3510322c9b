import { fold, type Folded } from './fold.ts';
import { stemOf } from './stem.ts';

/** What stands between a token and the one before it: nothing, a blank or a hyphen, a comma or a quote, a full stop. */
export type Gap = 'none' | 'soft' | 'hard' | 'stop';

/** A word, a number, or one character of a script that sets no blanks between words. */
export interface Token {
  readonly kind: 'word' | 'number' | 'character';
  /** What equal words share: a stem, digits without separators, a folded character. */
  readonly key: string;
  /** The folded word as written, before stemming. */
  readonly word: string;
  /** Half-open range into the untouched text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** The untouched word starts with a capital: a name, a month, or the start of a sentence. */
  readonly capital: boolean;
}

/** Scripts that set no blanks between words, read character by character. */
const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const letter = `(?:(?!${unspaced})[\\p{L}\\p{M}])`;

/** What no single character is, in order of trial: U.S., G-7, 8,000.5, re-join. */
const pieces = new RegExp(
  [
    `(${letter}\\.(?:${letter}\\.)+|${letter}\\.${letter}(?!${letter}))`,
    '([a-z]{1,6}-?[0-9]{1,3}(?![\\p{L}0-9]|[.,][0-9]))',
    '([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)',
    `(?:(?:re|co|pre|non|anti|de)-)?${letter}+`,
  ].join('|'),
  'uy',
);

/** What may start at a code unit of a folded text. */
const starts = { nothing: 1, character: 2, piece: 3 } as const;
const unspacedOnly = new RegExp(`^${unspaced}$`, 'u');

/** Pure memo: most of a Chinese text is told by one look, without trying the pieces at each character. */
const known = new Uint8Array(0x10000);

/** One string for each character ever met: its hash is known, and maps find it by identity. */
const characters: (string | undefined)[] = Array.from({ length: 0x10000 });

function characterOf(code: number): string {
  return (characters[code] ??= String.fromCharCode(code));
}

function startsAt(code: number): number {
  const found = known[code] ?? 0;
  if (found > 0) return found;
  const character = String.fromCharCode(code);
  const result = unspacedOnly.test(character)
    ? starts.character
    : /[\p{L}\p{M}0-9\p{Cs}]/u.test(character)
      ? starts.piece
      : starts.nothing;
  known[code] = result;
  return result;
}

/** Capitals tell these apart from the pronoun and the question word. */
const needCapitals = new Map([
  ['aids', 'AIDS'],
  ['us', 'US'],
  ['who', 'WHO'],
  ['it', 'IT'],
]);

/** Carry nothing, and stand or not at a writer's pleasure inside every phrase. */
const articles = new Set(['the', 'a', 'an', 's']);

function keyOf(word: string, untouched: string): string {
  const capitals = needCapitals.get(word);
  if (capitals !== undefined && untouched === capitals) return capitals;
  return stemOf(word.replace(/'(?:s|ll|re|ve|d|t)?$/u, '').replace('-', ''));
}

function gapOf(between: string): Gap {
  if (between === '') return 'none';
  if (/[.!?;:]/u.test(between)) return 'stop';
  return /^[\s\-·'"]*$/u.test(between) ? 'soft' : 'hard';
}

/** Words, numbers and single characters of a text, in order; punctuation stands in the gaps, articles nowhere. */
export function tokenize(text: string, folded: Folded = fold(text)): Token[] {
  const tokens: Token[] = [];
  const whole = folded.text;
  let last = 0;
  /** What stands between two tokens besides an article. */
  let skipped = '';
  const add = (kind: Token['kind'], key: string, word: string, from: number, gap: Gap, capital: boolean) => {
    const end = folded.ends[from + word.length - 1] ?? 0;
    tokens.push({ kind, key, word, start: folded.starts[from] ?? 0, end, gap, capital });
    skipped = '';
  };
  for (let from = 0; from < whole.length; from = Math.max(from + 1, last)) {
    const starting = startsAt(whole.charCodeAt(from));
    if (starting === starts.nothing) continue;
    const gap = skipped === '' && last === from ? 'none' : gapOf(skipped + whole.slice(last, from));
    if (starting === starts.character) {
      const character = characterOf(whole.charCodeAt(from));
      last = from + 1;
      add('character', character, character, from, gap, false);
      continue;
    }
    if (unspacedOnly.test(String.fromCodePoint(whole.codePointAt(from) ?? 0))) {
      const character = whole.slice(from, from + 2);
      last = from + 2;
      add('character', character, character, from, gap, false);
      continue;
    }
    pieces.lastIndex = from;
    const match = pieces.exec(whole);
    if (!match) continue;
    const [word, initials, name, number] = match;
    const before = last;
    last = from + word.length;
    const untouched = text.slice(folded.starts[from] ?? 0, folded.ends[last - 1] ?? 0);
    const capital = /^\p{Lu}/u.test(untouched);
    if (number !== undefined) add('number', number.replaceAll(',', ''), word, from, gap, capital);
    else if (initials !== undefined) {
      const letters = initials.replaceAll('.', '');
      add('word', needCapitals.get(letters) ?? letters, word, from, gap, capital);
    } else if (name !== undefined) add('word', name.replace('-', ''), word, from, gap, capital);
    else if (articles.has(word)) skipped += whole.slice(before, from);
    else add('word', keyOf(word, untouched), word, from, gap, capital);
  }
  return tokens;
}

/** The key of a token; empty beyond the ends. */
export function keyAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? '';
}

/** Its word, likewise. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? '';
}
