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

/** In order of trial: 習, U.S., G-7, 8,000.5, re-join. */
const pieces = new RegExp(
  [
    `(?<character>${unspaced})`,
    `(?<initials>${letter}\\.(?:${letter}\\.)+|${letter}\\.${letter}(?!${letter}))`,
    '(?<name>[a-z]{1,6}-?[0-9]{1,3}(?![\\p{L}0-9]|[.,][0-9]))',
    '(?<number>[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)',
    `(?:(?:re|co|pre|non|anti|de)-)?${letter}+`,
  ].join('|'),
  'gu',
);

/** Capitals tell these apart from the pronoun and the question word. */
const needCapitals = new Map([
  ['us', 'US'],
  ['who', 'WHO'],
  ['it', 'IT'],
  ['aids', 'AIDS'],
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
  let last = 0;
  /** What stands between two tokens besides an article. */
  let skipped = '';
  for (const match of folded.text.matchAll(pieces)) {
    const from = match.index;
    const to = from + match[0].length;
    const { character, initials, name, number } = match.groups ?? {};
    const start = folded.starts[from] ?? 0;
    const end = folded.ends[to - 1] ?? 0;
    const between = skipped + folded.text.slice(last, from);
    last = to;
    const untouched = text.slice(start, end);
    const rest = { word: match[0], start, end, gap: gapOf(between), capital: /^\p{Lu}/u.test(untouched) };
    if (character !== undefined) tokens.push({ kind: 'character', key: character, ...rest });
    else if (number !== undefined) tokens.push({ kind: 'number', key: number.replaceAll(',', ''), ...rest });
    else if (initials !== undefined) {
      const letters = initials.replaceAll('.', '');
      tokens.push({ kind: 'word', key: needCapitals.get(letters) ?? letters, ...rest });
    } else if (name !== undefined) tokens.push({ kind: 'word', key: name.replace('-', ''), ...rest });
    else {
      if (articles.has(match[0])) {
        skipped = between;
        continue;
      }
      tokens.push({ kind: 'word', key: keyOf(match[0], untouched), ...rest });
    }
    skipped = '';
  }
  return tokens;
}
