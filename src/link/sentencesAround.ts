import type { Range } from '../model/range.ts';

/*
 * Where sentences end, for links only. `text/sentences` knows abbreviations and quotations and gets better; links are
 * hashed over these stretches and have to be found again for years, so this rule is crude and never changes.
 */
const ends = new Set('。｡！？!?；;\n\r\u2028\u2029');
const closing = new Set('」』）)"”\'’》〉】');

/** Whether a sentence ends right before `at`, a text's own two ends included. */
function isBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  if (ends.has(text[at] ?? '') || closing.has(text[at] ?? '')) return false;
  let last = at - 1;
  while (last > 0 && closing.has(text[last] ?? '')) last -= 1;
  if (ends.has(text[last] ?? '')) return true;
  return text[last] === '.' && isBlank(text[at] ?? '');
}

/** The sentences that a stretch is a part of, each in whole, and the one on either side; without the blanks around them. */
export interface SentencesAround {
  /** Where they begin, in UTF-16 code units. */
  readonly start: number;
  readonly words: string;
  /** Empty where the paragraph starts. */
  readonly previous: string;
  /** Empty where it ends. */
  readonly next: string;
}

export function sentencesAround(text: string, range: Range): SentencesAround {
  const { start, end } = withoutBlanks(text, range);
  const from = boundaryBefore(text, start);
  const to = boundaryAfter(text, Math.max(end, from + 1));
  return {
    start: from,
    words: text.slice(from, to).trim(),
    previous: sentenceBefore(text, from),
    next: sentenceAfter(text, to),
  };
}

/** The blanks at a stretch's ends belong to no sentence. */
function withoutBlanks(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

function boundaryBefore(text: string, at: number): number {
  let from = at;
  while (!isBoundary(text, from)) from -= 1;
  return from;
}

function boundaryAfter(text: string, at: number): number {
  let to = at;
  while (!isBoundary(text, to)) to += 1;
  return to;
}

/** The sentences of a stretch that begins and ends with some, in order, without the blanks around them. */
export function sentencesIn(text: string): string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length;) {
    const to = boundaryAfter(text, from + 1);
    found.push(text.slice(from, to).trim());
    from = to;
  }
  return found.filter((words) => words !== '');
}

/** The last sentence before a boundary that is more than blanks. */
function sentenceBefore(text: string, at: number): string {
  let to = at;
  while (to > 0) {
    const from = boundaryBefore(text, to - 1);
    const words = text.slice(from, to).trim();
    if (words !== '') return words;
    to = from;
  }
  return '';
}

function sentenceAfter(text: string, at: number): string {
  let from = at;
  while (from < text.length) {
    const to = boundaryAfter(text, from + 1);
    const words = text.slice(from, to).trim();
    if (words !== '') return words;
    from = to;
  }
  return '';
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\u3000' || character === '\u00a0' || character === '\t';
}
