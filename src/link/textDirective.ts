import type { Range } from '../model/range.ts';
import { rangesOf } from './places.ts';
import { encoded } from './percent.ts';

/**
 * What ends a word for a browser. It looks for whole words, and where those of Han end each browser knows otherwise: only
 * at a mark or at the paragraph's ends do all of them agree.
 */
const mark =
  /[\s!-/:-@[-`{-~\u00a1-\u00bf\u2010-\u205e\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/u;

/** In UTF-16 code units. What is longer is given by its two ends, so that links stay short. */
const wholeLength = 30;
const endLength = 6;

/** Shorter words may stand in what the page itself says. */
const shortest = 5;

/**
 * The browser's own directive for a stretch of a paragraph, `text=…`, with which its words are lit before the app runs;
 * null where they cannot be told for certain: where they stand a second time in the page, or begin or end within words.
 * `page` is all that the prerendered page says but for the paragraph itself.
 */
export function textDirective(text: string, { start, end }: Range, page: readonly string[]): string | null {
  const words = text.slice(start, end);
  if (words.length < shortest || words !== words.trim() || /[\r\n]/.test(words)) return null;
  if (!isEdge(text, start) || !isEdge(text, end)) return null;
  const parts = words.length <= wholeLength ? [words] : endsOf(words);
  if (parts === null) return null;
  const all = [text, ...page];
  // Browsers take no notice of case.
  if (parts.some((part) => count(part, all) !== 1)) return null;
  return `text=${parts.map(term).join(',')}`;
}

/** Whether no word goes on across a place of a text. */
function isEdge(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  return mark.test(text[at] ?? '') || mark.test(text[at - 1] ?? '');
}

/** How words begin and end, each cut at a mark; null where there is none near. */
function endsOf(words: string): [string, string] | null {
  const first = edges(words).find((at) => at >= endLength);
  const last = edges(words).findLast((at) => at <= words.length - endLength);
  if (first === undefined || last === undefined || first > last) return null;
  return [words.slice(0, first).trim(), words.slice(last).trim()];
}

function edges(words: string): number[] {
  return Array.from(words, (_, at) => at).filter((at) => at > 0 && isEdge(words, at));
}

function count(part: string, texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + rangesOf(part.toLowerCase(), text.toLowerCase()).length, 0);
}

/** In a directive a hyphen, a comma and an ampersand have meanings of their own. */
function term(words: string): string {
  return encoded(words).replaceAll('-', '%2D');
}
