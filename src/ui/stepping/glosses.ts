import type { Account } from '../../model/call.ts';
import type { Range } from '../../model/range.ts';
import type { Stop } from '../../store/stops.ts';
import { sentences } from '../../text/sentences.ts';

/** Our English of what one account says there. */
export interface Gloss {
  readonly account: Account;
  readonly english: string;
}

/** Words of an account in one of its paragraphs. */
interface Side {
  readonly account: Account;
  /** `account/paragraph`. */
  readonly target: string;
  readonly range: Range;
}

/** Our English of the sentences that a stop is about, account for account; none of those that are English themselves. */
export function glossesOf(stop: Stop): Gloss[] {
  return glossesAt(sidesOf(stop));
}

/** The same of any words. */
export function glossesAt(sides: readonly Side[]): Gloss[] {
  return sides.flatMap((side) => {
    const english = englishAt(side);
    return english === null ? [] : [{ account: side.account, english }];
  });
}

function sidesOf(stop: Stop): readonly Side[] {
  switch (stop.set) {
    case 'facts':
      // Where editors said what the words come to, the sentence about them is English already.
      return stop.fact.sides.every(({ value }) => value !== null) ? [] : stop.fact.sides;
    case 'all':
      return stop.divergence.other ? [stop.divergence, stop.divergence.other] : [stop.divergence];
    case 'shared':
    case 'voices':
      return stop.places.map((place) => ({ ...place, account: stop.account }));
  }
}

/**
 * Our reading of the sentence that the words stand in, where text and reading have as many sentences; else of the
 * paragraph. Null where there is no reading, as of what is English.
 */
export function englishAt({ account, target, range }: Side): string | null {
  const paragraph = account.paragraphs.find(({ id }) => `${account.id}/${id}` === target);
  if (!paragraph || paragraph.english === null) return null;
  const [theirs, ours] = [sentences(paragraph.text), sentences(paragraph.english)];
  const at = theirs.findIndex(({ end }) => range.start < end);
  const last = theirs.findLastIndex(({ start }) => start < Math.max(range.end, range.start + 1));
  const [first, end] = [ours[at], ours[last]];
  if (theirs.length !== ours.length || !first || !end) return paragraph.english;
  return paragraph.english.slice(first.start, end.end);
}
