import type { ParagraphRef } from '../align/alignment.ts';
import { compareRefs, refKey, type Counterpart, type Counterparts } from './counterparts.ts';

/** The paragraphs that share a row. */
export interface Group {
  /** What the others of the row are linked to: the base's paragraph, where the base has one. */
  readonly reference: ParagraphRef;
  /** In the canonical order, the reference included; all linked to it. */
  readonly members: readonly ParagraphRef[];
}

/**
 * Every shown paragraph in exactly one group: one group for each paragraph of the base, with all that has its best
 * counterpart in the base there; the rest grouped among themselves.
 */
export function groups(base: string, among: Counterparts): Group[] {
  const atBase = new Map<string, ParagraphRef[]>();
  const rest: ParagraphRef[] = [];
  for (const paragraph of among.paragraphs) {
    const host =
      paragraph.account === base ? paragraph : among.of(paragraph).find(({ ref }) => ref.account === base)?.ref;
    if (host === undefined) rest.push(paragraph);
    else atBase.set(refKey(host), [...(atBase.get(refKey(host)) ?? []), paragraph]);
  }
  const ofBase = among.paragraphs
    .filter(({ account }) => account === base)
    .map((reference) => ({ reference, members: atBase.get(refKey(reference)) ?? [reference] }));
  return [...ofBase, ...groupsWithoutBase(rest, among)];
}

/**
 * Each paragraph goes with its best counterpart; those that this joins share a group if they are also linked to the
 * group's reference. What hangs on only at second hand is grouped anew, so that no chain of links runs into nonsense.
 */
function groupsWithoutBase(paragraphs: readonly ParagraphRef[], among: Counterparts): Group[] {
  const result: Group[] = [];
  let left = paragraphs;
  while (left.length > 0) {
    const open = new Set(left.map(refKey));
    const still: ParagraphRef[] = [];
    for (const cluster of clusters(left, open, among)) {
      const inside = new Set(cluster.map(refKey));
      const reference = bestConnected(cluster, inside, among);
      const linked = new Set(among.of(reference).map(({ ref }) => refKey(ref)));
      const members = cluster.filter((ref) => ref === reference || linked.has(refKey(ref)));
      result.push({ reference, members });
      still.push(...cluster.filter((ref) => !members.includes(ref)));
    }
    left = still.sort(compareRefs);
  }
  return result;
}

/** The trees that grow when each paragraph is joined to its best counterpart among the open ones. */
function clusters(
  paragraphs: readonly ParagraphRef[],
  open: ReadonlySet<string>,
  among: Counterparts,
): ParagraphRef[][] {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  for (const paragraph of paragraphs) {
    const best = within(among.of(paragraph), open)[0];
    if (best === undefined) continue;
    const [mine, its] = [root(refKey(paragraph)), root(refKey(best.ref))];
    if (mine !== its) parent.set(mine, its);
  }
  const found = new Map<string, ParagraphRef[]>();
  for (const paragraph of paragraphs) {
    const top = root(refKey(paragraph));
    found.set(top, [...(found.get(top) ?? []), paragraph]);
  }
  return [...found.values()];
}

/** The member with most linked to it; of equals the longest text (a quotation refers to its host), then the first. */
function bestConnected(
  cluster: readonly ParagraphRef[],
  inside: ReadonlySet<string>,
  among: Counterparts,
): ParagraphRef {
  // Scores have three decimals; whole thousandths add up alike in any order.
  const weight = (ref: ParagraphRef) =>
    within(among.of(ref), inside).reduce((sum, { link }) => sum + Math.round(link.score * 1000), 0);
  const ranked = cluster
    .map((ref) => ({ ref, weight: weight(ref), length: among.textOf(ref).length }))
    .sort((a, b) => b.weight - a.weight || b.length - a.length || compareRefs(a.ref, b.ref));
  return (ranked[0] ?? { ref: { account: '', paragraph: 0 } }).ref;
}

function within(counterparts: readonly Counterpart[], keys: ReadonlySet<string>): Counterpart[] {
  return counterparts.filter(({ ref }) => keys.has(refKey(ref)));
}
