import type { ParagraphRef } from '../align/alignment.ts';
import { compareRefs, refKey } from './counterparts.ts';
import type { Group } from './groups.ts';
import { longestRun } from './longestRun.ts';

/** Puts the groups in the order of reading: the base's in the base's order, each other one near its neighbours. */
export function rowOrder(groups: readonly Group[], base: string, unordered: ReadonlySet<string>): Group[] {
  const ofBase = groups.filter(({ reference }) => reference.account === base);
  const others = groups.filter(({ reference }) => reference.account !== base);
  const gaps = gapsOf(others, ofBase, unordered);
  const result: Group[] = [];
  for (let gap = 0; gap <= ofBase.length; gap += 1) {
    result.push(
      ...inOneGap(
        others.filter((group) => gaps.get(group) === gap),
        unordered,
      ),
    );
    const next = ofBase[gap];
    if (next !== undefined) result.push(next);
  }
  return result;
}

/** Keys of the paragraphs that stand out of their own account's order, when the groups stand in this order. */
export function movedIn(groups: readonly Group[], unordered: ReadonlySet<string>): Set<string> {
  const moved = new Set<string>();
  for (const [account, standing] of byAccount(groups)) {
    if (unordered.has(account)) continue;
    const kept = new Set(longestRun(standing.map(({ row }) => row)));
    standing.forEach(({ ref }, place) => {
      if (!kept.has(place)) moved.add(refKey(ref));
    });
  }
  return moved;
}

interface Standing {
  readonly ref: ParagraphRef;
  /** Which of the groups it is in. */
  readonly row: number;
}

/** Every account's paragraphs in its own order, each with its row. */
function byAccount(groups: readonly Group[]): Map<string, Standing[]> {
  const found = new Map<string, Standing[]>();
  groups.forEach(({ members }, row) => {
    for (const ref of members) {
      if (!found.get(ref.account)?.push({ ref, row })) found.set(ref.account, [{ ref, row }]);
    }
  });
  for (const standing of found.values()) standing.sort((a, b) => a.ref.paragraph - b.ref.paragraph);
  return found;
}

/**
 * For each group without a base paragraph, the gap that it stands in: gap g is just before the base's row g. A
 * paragraph goes right after the one that its own account has before it; a group, where most of its paragraphs go, of
 * equals where its reference goes; accounts without an order of their own have no say. Groups of accounts that share nothing with the base follow those that they share
 * paragraphs with, else they close the page.
 */
function gapsOf(
  others: readonly Group[],
  ofBase: readonly Group[],
  unordered: ReadonlySet<string>,
): Map<Group, number> {
  const settled = new Map<string, Settled[]>();
  for (const [account, standing] of byAccount(ofBase)) {
    if (unordered.has(account)) continue;
    const kept = longestRun(standing.map(({ row }) => row)).flatMap((place) => standing[place] ?? []);
    settled.set(
      account,
      kept.map(({ ref, row }) => ({ paragraph: ref.paragraph, before: row, after: row + 1 })),
    );
  }
  const gaps = new Map<Group, number>();
  for (const group of others) {
    const gap = voted(group, settled);
    if (gap !== null) gaps.set(group, gap);
  }
  const placed = others.filter((group) => gaps.has(group));
  const settledNext = new Map<string, Settled[]>();
  for (const [account, standing] of byAccount(placed)) {
    const beside = standing.map(({ ref, row }) => ({ paragraph: ref.paragraph, gap: gapOfRow(placed, gaps, row) }));
    settledNext.set(
      account,
      beside.map(({ paragraph, gap }) => ({ paragraph, before: gap, after: gap })),
    );
  }
  for (const group of others) {
    if (!gaps.has(group)) gaps.set(group, voted(group, settledNext) ?? ofBase.length);
  }
  return gaps;
}

function gapOfRow(placed: readonly Group[], gaps: ReadonlyMap<Group, number>, row: number): number {
  const group = placed[row];
  return (group && gaps.get(group)) ?? 0;
}

/** A paragraph whose place is known, with the gaps right before and right after it. */
interface Settled {
  readonly paragraph: number;
  readonly before: number;
  readonly after: number;
}

function voted(group: Group, settled: ReadonlyMap<string, readonly Settled[]>): number | null {
  const votes = new Map<number, number>();
  let referenceGap: number | null = null;
  for (const ref of group.members) {
    const gap = gapBeside(ref, settled.get(ref.account) ?? []);
    if (gap === null) continue;
    votes.set(gap, (votes.get(gap) ?? 0) + 1);
    if (ref === group.reference) referenceGap = gap;
  }
  const ranked = [...votes].sort(
    ([gapA, a], [gapB, b]) => b - a || Number(gapB === referenceGap) - Number(gapA === referenceGap) || gapA - gapB,
  );
  return ranked[0]?.[0] ?? null;
}

/** After the nearest settled paragraph of the same account that comes before it, else before the first one. */
function gapBeside(ref: ParagraphRef, settled: readonly Settled[]): number | null {
  const before = settled.findLast(({ paragraph }) => paragraph < ref.paragraph);
  return before?.after ?? settled[0]?.before ?? null;
}

/**
 * Groups between the same two rows of the base, so that each account keeps its own order and runs on as long as it can.
 * Where accounts tell the same things in opposite orders, none can be right for all: the first in canonical order goes.
 */
function inOneGap(groups: readonly Group[], unordered: ReadonlySet<string>): Group[] {
  const followers = new Map<Group, Set<Group>>(groups.map((group) => [group, new Set()]));
  const waitsFor = new Map<Group, number>(groups.map((group) => [group, 0]));
  for (const [account, standing] of byAccount(groups)) {
    if (unordered.has(account)) continue;
    standing.forEach(({ row }, place) => {
      const [before, after] = [groups[standing[place - 1]?.row ?? -1], groups[row]];
      const known = before && followers.get(before);
      if (after === undefined || known === undefined || before === after || known.has(after)) return;
      known.add(after);
      waitsFor.set(after, (waitsFor.get(after) ?? 0) + 1);
    });
  }
  const ordered = [...groups].sort((a, b) => compareRefs(a.reference, b.reference));
  const result = new Set<Group>();
  let ready = ordered.filter((group) => waitsFor.get(group) === 0);
  let last: Group | undefined;
  for (const first of ordered) {
    // With nothing ready, the accounts disagree: `first` is then the first one left, and goes.
    while (!result.has(first)) {
      const next: Group = ready.find((group) => last !== undefined && continues(last, group)) ?? ready[0] ?? first;
      result.add(next);
      ready = ready.filter((group) => group !== next);
      for (const follower of followers.get(next) ?? []) {
        const left = (waitsFor.get(follower) ?? 0) - 1;
        waitsFor.set(follower, left);
        if (left === 0 && !result.has(follower)) ready.push(follower);
      }
      ready.sort((a, b) => compareRefs(a.reference, b.reference));
      last = next;
    }
  }
  return [...result];
}

/** Whether an account's paragraphs in the two groups follow one another. */
function continues(before: Group, after: Group): boolean {
  return after.members.some((ref) =>
    before.members.some(({ account, paragraph }) => account === ref.account && paragraph === ref.paragraph - 1),
  );
}
