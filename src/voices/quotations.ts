import type { Range } from '../model/range.ts';

/** A stretch in quotation marks. Those within another one are left out: they are part of what is quoted. */
export interface Quotation {
  readonly paragraph: number;
  /** With its marks, as far as it has them in this paragraph. */
  readonly outer: Range;
  /** Between the marks. */
  readonly inner: Range;
  /** It goes on from the paragraph before, which left it open. */
  readonly continues: boolean;
}

const closers: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '“': '”',
  '‘': '’',
  '«': '»',
  '〝': '〞〟',
  '„': '“”',
  '﹁': '﹂',
  '﹃': '﹄',
  '"': '"',
  '＂': '＂',
  "'": "'",
};

const letter = /[\p{L}\p{N}]/u;
const blank = /\s/u;

/** Nobody quotes a quotation within a quotation deeper: the outermost marks were slips. */
const deepest = 6;

/** A paragraph that quotes on for more than this many unmarked ones has lost its closing mark. */
const unmarkedParagraphs = 3;

interface Open {
  readonly mark: string;
  readonly at: number;
}

/** Whether the mark at `at` is an apostrophe, a foot or an inch, or otherwise quotes nothing. */
function idle(text: string, at: number, open: readonly Open[]): boolean {
  const mark = text[at] ?? '';
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (mark === "'" || mark === '’') {
    if (letter.test(before) && letter.test(after) && !/\p{Script=Han}/u.test(before + after)) return true;
    // An opening straight mark stands before a word and not behind one.
    if (mark === "'" && !open.some((other) => other.mark === "'")) return letter.test(before) || blank.test(after);
  }
  if (mark === '"' && !open.some((other) => other.mark === '"')) return /\p{Nd}/u.test(before) || after === ' ';
  return false;
}

interface Scan {
  readonly closed: readonly { readonly open: Open; readonly end: number }[];
  readonly left: Open | null;
  /** The first closing mark that nothing in the paragraph opens, by mark. */
  readonly stray: ReadonlyMap<string, number>;
}

function scan(text: string): Scan {
  const open: Open[] = [];
  const closed: { open: Open; end: number }[] = [];
  const stray = new Map<string, number>();
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    const closes = open.findLastIndex((other) => (closers[other.mark] ?? '').includes(mark));
    const opens = mark in closers;
    if ((closes < 0 && !opens && !/[」』”’»〞〟﹂﹄]/u.test(mark)) || idle(text, at, open)) continue;
    if (closes >= 0) {
      const [first] = open.splice(closes);
      if (first) closed.push({ open: first, end: at });
    } else if (opens) {
      open.push({ mark, at });
      if (open.length > deepest) open.shift();
    } else if (!stray.has(mark)) stray.set(mark, at);
  }
  // Single marks are too easily apostrophes to be believed without their second half.
  const left = open.find(({ mark }) => !"'‘".includes(mark)) ?? null;
  return { closed, left, stray };
}

/**
 * The quotations of a list of paragraphs, in order. One left open goes on where the next paragraph opens it again, as
 * English and Chinese papers do, or where a closing mark without an opening one follows soon; else the mark is a slip.
 */
export function quotations(paragraphs: readonly string[]): Quotation[] {
  const scans = paragraphs.map(scan);
  const result: Quotation[] = [];
  const add = (paragraph: number, outer: Range, inner: Range, continues: boolean) => {
    if (inner.end > inner.start) result.push({ paragraph, outer, inner, continues });
  };
  let reopened = false;
  for (const [paragraph, text] of paragraphs.entries()) {
    const { closed, left } = scans[paragraph] ?? { closed: [], left: null };
    const indent = text.length - text.trimStart().length;
    for (const { open, end } of closed)
      add(paragraph, { start: open.at, end: end + 1 }, { start: open.at + 1, end }, reopened && open.at === indent);
    const continues = reopened && left?.at === indent;
    reopened = false;
    if (!left) continue;
    const next = paragraphs[paragraph + 1]?.trimStart()[0];
    const whole = { start: left.at, end: text.length };
    if (next === left.mark) {
      reopened = true;
      add(paragraph, whole, { start: left.at + 1, end: text.length }, continues);
      continue;
    }
    const last = closesUnmarked(left, scans, paragraph);
    if (last === null) continue;
    add(paragraph, whole, { start: left.at + 1, end: text.length }, continues);
    for (let at = paragraph + 1; at <= last.paragraph; at += 1) {
      const end = at === last.paragraph ? last.at : (paragraphs[at] ?? '').length;
      add(at, { start: 0, end: at === last.paragraph ? end + 1 : end }, { start: 0, end }, true);
    }
  }
  return outermost(result);
}

/** Where a quotation ends that goes on over paragraphs without a mark of their own. */
function closesUnmarked(left: Open, scans: readonly Scan[], from: number): { paragraph: number; at: number } | null {
  for (let paragraph = from + 1; paragraph <= from + unmarkedParagraphs; paragraph += 1) {
    const next = scans[paragraph];
    if (!next) return null;
    const at = [...next.stray].find(([mark]) => (closers[left.mark] ?? '').includes(mark))?.[1];
    if (at !== undefined) return { paragraph, at };
    if (next.closed.some(({ open }) => open.mark === left.mark) || next.left?.mark === left.mark) return null;
  }
  return null;
}

function outermost(all: readonly Quotation[]): Quotation[] {
  const sorted = all.toSorted(
    (a, b) => a.paragraph - b.paragraph || a.outer.start - b.outer.start || b.outer.end - a.outer.end,
  );
  const result: Quotation[] = [];
  for (const quotation of sorted) {
    const last = result.at(-1);
    if (last && last.paragraph === quotation.paragraph && quotation.outer.start < last.outer.end) continue;
    result.push(quotation);
  }
  return result;
}
