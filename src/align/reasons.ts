import type { Reason } from './alignment.ts';
import type { Shared } from './evidence.ts';
import { contradictionWeight, rounded } from './score.ts';
import type { Slot } from './slots.ts';

/** More would not be read. */
const mostReasons = 6;

/** What carries less of the whole is no reason, and only lengthens the work. */
export const leastPart = 0.02;

/** Two terms this close in the text, in code units, are one stretch to a reader: a blank or a hyphen between words. */
const joint = 1;

interface Stretch {
  kind: Shared['a']['kind'];
  strongest: number;
  weight: number;
  readonly a: { readonly start: number; end: number };
  readonly b: { readonly start: number; end: number };
}

/** Shared terms that stand together in both sentences, joined to what a person reads as one expression. */
function stretches(shared: readonly Shared[]): Stretch[] {
  const result: Stretch[] = [];
  const ordered = [...shared].sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start || y.a.end - x.a.end);
  for (const { a, b, weight } of ordered) {
    const last = result.at(-1);
    const together =
      last &&
      a.start <= last.a.end + joint &&
      b.start <= last.b.end + joint &&
      b.start >= last.b.start &&
      b.end >= last.b.start;
    if (!together) {
      const [inA, inB] = [
        { start: a.start, end: a.end },
        { start: b.start, end: b.end },
      ];
      result.push({ kind: a.kind, strongest: weight, weight, a: inA, b: inB });
      continue;
    }
    if (weight > last.strongest) {
      last.kind = a.kind;
      last.strongest = weight;
    }
    last.weight += weight;
    last.a.end = Math.max(last.a.end, a.end);
    last.b.end = Math.max(last.b.end, b.end);
  }
  return result;
}

const opening = ['“', '„', '«', '「', '『'];
const closing = ['”', '»', '」', '』'];

/** The last place before `start` at which one of the marks stands; -1 for none. */
function lastOf(marks: readonly string[], text: string, start: number): number {
  let last = -1;
  if (start > 0) for (const mark of marks) last = Math.max(last, text.lastIndexOf(mark, start - 1));
  return last;
}

/** Whether a stretch stands inside quotation marks, as near as the marks before it tell. */
function quoted(text: string, start: number): boolean {
  if (lastOf(opening, text, start) > lastOf(closing, text, start)) return true;
  // Straight marks open and close by turns.
  let straight = 0;
  for (let at = text.indexOf('"'); at >= 0 && at < start; at = text.indexOf('"', at + 1)) straight += 1;
  return straight % 2 === 1;
}

/** A quotation of fewer code units is a word in inverted commas. */
const leastQuotation = { han: 5, other: 20 } as const;

function kindOf(stretch: Stretch, textA: string, textB: string): Reason['kind'] {
  const words = textA.slice(stretch.a.start, stretch.a.end);
  const least = /\p{Script=Han}/u.test(words) ? leastQuotation.han : leastQuotation.other;
  if (words.length >= least && (quoted(textA, stretch.a.start) || quoted(textB, stretch.b.start))) return 'quotation';
  if (stretch.kind === 'date') return 'number';
  // Several words in a row are a phrase, whatever each of them is.
  return stretch.kind === 'word' && /\s/u.test(words) ? 'phrase' : stretch.kind;
}

/** The shared evidence, heaviest first; the weights share out the score among all that is shared, whose weight is `mass`. */
export function reasonsFor(
  shared: readonly Shared[],
  mass: number,
  score: number,
  textA: string,
  textB: string,
): Reason[] {
  if (mass <= 0) return [];
  return stretches(shared)
    .sort((x, y) => y.weight - x.weight || x.a.start - y.a.start || x.b.start - y.b.start)
    .slice(0, mostReasons)
    .map((stretch) => ({
      kind: kindOf(stretch, textA, textB),
      a: textA.slice(stretch.a.start, stretch.a.end),
      b: textB.slice(stretch.b.start, stretch.b.end),
      weight: rounded((stretch.weight / mass) * score),
    }))
    .filter(({ weight }) => weight > 0);
}

/** What the two accounts fill differently, as each has it. */
export function contradictionReason([a, b]: readonly [Slot, Slot], textA: string, textB: string): Reason {
  return {
    kind: 'contradiction',
    a: textA.slice(a.start, a.end),
    b: textB.slice(b.start, b.end),
    weight: -contradictionWeight,
  };
}
