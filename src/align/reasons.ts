import type { Reason } from './alignment.ts';
import type { Shared } from './evidence.ts';
import { rounded } from './score.ts';

/** More would not be read. */
const mostReasons = 6;

/** Two terms this close in the text, in code units, are one stretch to a reader: a blank or a hyphen between words. */
const joint = 1;

interface Stretch {
  readonly kind: Shared['a']['kind'];
  readonly strongest: number;
  readonly weight: number;
  readonly a: { readonly start: number; readonly end: number };
  readonly b: { readonly start: number; readonly end: number };
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
    if (!together) result.push({ kind: a.kind, strongest: weight, weight, a, b });
    else
      result[result.length - 1] = {
        kind: weight > last.strongest ? a.kind : last.kind,
        strongest: Math.max(weight, last.strongest),
        weight: last.weight + weight,
        a: { start: last.a.start, end: Math.max(last.a.end, a.end) },
        b: { start: last.b.start, end: Math.max(last.b.end, b.end) },
      };
  }
  return result;
}

const quotationMarks = /["“”„«»「」『』]/u;

/** Whether a stretch stands inside quotation marks, as near as counting marks before it tells. */
function quoted(text: string, start: number): boolean {
  let open = 0;
  for (const mark of text.slice(0, start)) {
    if (!quotationMarks.test(mark)) continue;
    if (/[“„«「『]/u.test(mark)) open = 1;
    else if (/[”»」』]/u.test(mark)) open = 0;
    else open = 1 - open;
  }
  return open > 0;
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

/** The shared evidence, heaviest first; the weights share out the score among everything that is shared. */
export function reasonsFor(shared: readonly Shared[], score: number, textA: string, textB: string): Reason[] {
  const mass = shared.reduce((sum, { weight }) => sum + weight, 0);
  if (mass <= 0) return [];
  return stretches(shared)
    .map((stretch) => ({
      kind: kindOf(stretch, textA, textB),
      a: textA.slice(stretch.a.start, stretch.a.end),
      b: textB.slice(stretch.b.start, stretch.b.end),
      weight: rounded((stretch.weight / mass) * score),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1))
    .slice(0, mostReasons);
}
