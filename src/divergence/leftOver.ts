import { overlap, type Range } from '../model/range.ts';
import type { Confronted } from './confronted.ts';
import { weight } from './share.ts';
import type { Side } from './side.ts';
import { beside, span, type StatementGroup } from './statementGroups.ts';

/**
 * Two sentences that the aligner left without a counterpart, in paragraphs that it linked, are compared with one
 * another if they share this part of what the poorer one says: it is worse to call a sentence the only one of its kind
 * that is not than to show what differs in two that are alike.
 */
export const alike = 0.5;

/** A left-over sentence joins its neighbour if the comparison then shares so much more: five or six Han characters. */
const worthJoining = 6;

/** More pairs of left-over sentences than this, and they stay as the aligner left them. */
const mostPairs = 400;

/** The groups, with the sentences that they leave over brought in where the wording shows where they belong. */
export function withLeftOver(
  groups: readonly StatementGroup[],
  own: Side,
  reference: Side,
  confronted: Confronted,
): StatementGroup[] {
  if (groups.length === 0) return [];
  const result = [...groups];
  const left = {
    own: own.sentences.filter((range) => result.every((group) => !overlap(group.range, range))),
    reference: reference.sentences.filter((range) => result.every((group) => !overlap(group.counterpart, range))),
  };
  if (left.own.length * left.reference.length <= mostPairs) {
    for (const range of left.own) {
      const best = bestFor(range, left.reference, confronted);
      if (best === undefined) continue;
      left.reference.splice(left.reference.indexOf(best), 1);
      result.push({ range, counterpart: best });
    }
  }
  for (const counterpart of left.reference) {
    extend(result, confronted, (group) =>
      beside(group.counterpart, counterpart, reference.text) ? { range: group.range, counterpart } : null,
    );
  }
  for (const range of left.own) {
    if (result.some((group) => overlap(group.range, range))) continue;
    extend(result, confronted, (group) =>
      beside(group.range, range, own.text) ? { range, counterpart: group.counterpart } : null,
    );
  }
  return result.sort((x, y) => x.range.start - y.range.start);
}

function bestFor(range: Range, candidates: readonly Range[], confronted: Confronted): Range | undefined {
  const ranked = candidates.flatMap((candidate) => {
    const group = { range, counterpart: candidate };
    const { a, b } = confronted.textsOf(group);
    const poorer = Math.min(weight(a), weight(b));
    if (confronted.sharedAtMost(group) < alike * poorer) return [];
    const share = confronted.of(group).shared / poorer;
    return share >= alike ? [{ candidate, share }] : [];
  });
  return ranked.sort((x, y) => y.share - x.share || x.candidate.start - y.candidate.start)[0]?.candidate;
}

/** Widens the group that gains most by what `joining` gives it, if one gains enough. */
function extend(
  groups: StatementGroup[],
  confronted: Confronted,
  joining: (group: StatementGroup) => StatementGroup | null,
): void {
  const ranked = groups.flatMap((group, place) => {
    const joined = joining(group);
    // No group gains more than what joins it shares by itself.
    if (joined === null || confronted.sharedAtMost(joined) < worthJoining) return [];
    const wider = {
      range: span(group.range, joined.range),
      counterpart: span(group.counterpart, joined.counterpart),
    };
    const { shared } = confronted.of(group);
    if (confronted.sharedAtMost(wider) - shared < worthJoining) return [];
    const gain = confronted.of(wider).shared - shared;
    return gain >= worthJoining ? [{ place, wider, gain }] : [];
  });
  const best = ranked.sort((x, y) => y.gain - x.gain || x.place - y.place)[0];
  if (best !== undefined) groups[best.place] = best.wider;
}
