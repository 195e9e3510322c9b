import type { Range } from '../model/range.ts';
import type { Relation } from './alignment.ts';
import type { Weighed } from './weighing.ts';

/** So much of what each side's sentences weigh has to be shared for neither to say more than the other. */
const evenShare = 0.5;

/** The part of a paragraph's length that stands in these sentences of it; a sentence given twice counts once. */
function covered(ranges: readonly Range[], text: string): number {
  const ends = new Map(ranges.map(({ start, end }) => [start, end]));
  let length = 0;
  for (const [start, end] of ends) length += end - start;
  return length / Math.max(1, text.trim().length);
}

/** How two paragraphs relate that do not read the same, and whose `pairs` of sentences make the same statements. */
export function relationOf(pairs: readonly Weighed[], textA: string, textB: string): Relation {
  const even = pairs.some(({ evidence }) => evidence.mass >= evenShare * Math.max(evidence.massA, evidence.massB));
  const whole =
    covered(
      pairs.map(({ a }) => a.range),
      textA,
    ) >= evenShare &&
    covered(
      pairs.map(({ b }) => b.range),
      textB,
    ) >= evenShare;
  return even && whole ? 'reworded' : 'partial';
}
