import type { Range } from '../model/range.ts';
import { fold, unfold } from '../text/fold.ts';
import type { Form } from './forms.ts';
import { boundaryFrom, isBoundary } from './graphemes.ts';
import type { Query } from './query.ts';
import type { ReadText } from './readText.ts';
import { wordingKey, wordingOf } from './wording.ts';

/** A place where a form stands, in UTF-16 code units of the untouched text. */
export interface Occurrence extends Range {
  readonly form: Form;
}

/** Looks for forms in a text: from its start on, the longest first, none overlapping, no character cut in two. */
export type Finder = (text: ReadText) => Occurrence[];

export function finderOf({ exact }: Query, forms: readonly Form[]): Finder {
  const [own] = forms;
  if (!own) return () => [];
  if (exact) return exactFinder(own);
  // Nothing but punctuation, or an article: no token to look for.
  return own.wording.keys.length === 0 ? foldedFinder(own) : wordingFinder(forms);
}

/** Looks for words character for character. */
function exactFinder(form: Form): Finder {
  return ({ text }) =>
    placesOf(form.words, text, (start, end) =>
      isBoundary(text, start) && isBoundary(text, end) ? { start, end } : null,
    ).map((range) => ({ ...range, form }));
}

/** Looks for words whatever their script, variant or inflection; each has a token. */
export function wordingFinder(forms: readonly Form[]): Finder {
  const byFirst = new Map<string, { form: Form; keys: readonly string[]; reads: string }[]>();
  for (const form of forms) {
    const { keys } = form.wording;
    const [first = ''] = keys;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { form, keys, reads: wordingKey(form.wording) }]);
  }
  for (const candidates of byFirst.values()) candidates.sort((a, b) => b.keys.length - a.keys.length);
  return ({ text, tokens }) => {
    const found: Occurrence[] = [];
    let from = 0;
    for (const [at, { key, start, capital }] of tokens.entries()) {
      if (start < from) continue;
      for (const { form, keys, reads } of byFirst.get(key) ?? []) {
        if ((form.capital && !capital) || at + keys.length > tokens.length) continue;
        if (!keys.every((one, later) => tokens[at + later]?.key === one)) continue;
        const range = whole(text, start, tokens[at + keys.length - 1]?.end ?? start);
        // Read by itself, since a token may be part of a character (½ is 1, 2) and the gaps count too.
        if (!range || wordingKey(wordingOf(text.slice(range.start, range.end))) !== reads) continue;
        found.push({ ...range, form });
        from = range.end;
        break;
      }
    }
    return found;
  };
}

/** Looks for what is no word, folded. */
function foldedFinder(form: Form): Finder {
  const sought = fold(form.words).text.trim();
  return ({ text, folded }) =>
    placesOf(sought, folded.text, (start, end) => {
      if (inWord(folded.text, start) || inWord(folded.text, end)) return null;
      const { start: first, end: last } = unfold(folded, start, end);
      const range = whole(text, first, last);
      return range && fold(text.slice(range.start, range.end)).text === sought ? range : null;
    }).map((range) => ({ ...range, form }));
}

/** Every place of `sought` that `accept` gives a range to, none overlapping. */
function placesOf(sought: string, text: string, accept: (start: number, end: number) => Range | null): Range[] {
  if (sought === '') return [];
  const found: Range[] = [];
  let from = text.indexOf(sought);
  while (from !== -1) {
    const end = from + sought.length;
    const range = accept(from, end);
    if (range) found.push(range);
    from = text.indexOf(sought, range ? end : from + 1);
  }
  return found;
}

/** The stretch with the marks and joiners that belong to its last character; null where it starts inside of one. */
function whole(text: string, start: number, end: number): Range | null {
  return isBoundary(text, start) ? { start, end: boundaryFrom(text, end) } : null;
}

/** Whether an offset of a folded text is inside of a Latin word or a number. */
function inWord(text: string, at: number): boolean {
  return /[a-z0-9]/u.test(text.charAt(at - 1)) && /[a-z0-9]/u.test(text.charAt(at));
}
