import type { Range } from '../model/range.ts';

/** What stands right before and after a passage. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/**
 * In code points. Eight Han characters are four words: enough to tell one 中美關係 of a readout from the next, and short
 * enough for a link.
 */
const contextLength = 8;

/** Twice as many code units hold the context, whatever planes its characters are of. */
const reach = 2 * contextLength;

/** The surroundings of a stretch of a text, in UTF-16 code units. */
export function surroundings(text: string, { start, end }: Range): Surroundings {
  // One unit more on each side, so that a pair of surrogates is never read by half.
  const before = Array.from(text.slice(Math.max(0, start - reach - 1), start));
  const after = Array.from(text.slice(end, end + reach + 1));
  return { before: before.slice(-contextLength).join(''), after: after.slice(0, contextLength).join('') };
}

/** On which sides a stretch still has the surroundings that were carried, the paragraph's ends included. */
export interface Sides {
  readonly before: boolean;
  readonly after: boolean;
}

export function sidesOf(carried: Surroundings, text: string, range: Range): Sides {
  const now = surroundings(text, range);
  return { before: now.before === carried.before, after: now.after === carried.after };
}
