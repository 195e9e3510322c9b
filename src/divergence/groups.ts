import type { ParagraphRef } from '../align/alignment.ts';
import { compareRefs, refKey, sameStatement, type Counterpart, type Counterparts } from './counterparts.ts';

/** The paragraphs that share a row. */
export interface Group {
  /** What the others of the row are linked to: the base's paragraph, where the base has one. */
  readonly reference: ParagraphRef;
  /** In the canonical order, the reference included; all linked to it, or to one that is by the same statement. */
  readonly members: readonly ParagraphRef[];
}

/**
 * Every shown paragraph in exactly one group: one group for each paragraph of the base, with all that has its best
 * counterpart in the base there; the rest grouped among themselves.
 */
export function groups(base: string, among: Counterparts): Group[] {
  const linked = new Map<string, ParagraphRef>();
  for (const paragraph of among.paragraphs) {
    const host = paragraph.account === base ? paragraph : inBase(paragraph, base, among)?.ref;
    if (host !== undefined) linked.set(refKey(paragraph), host);
  }
  const hosts = new Map(linked);
  for (const paragraph of among.paragraphs) {
    const host = linked.has(refKey(paragraph)) ? undefined : atSecondHand(paragraph, base, among);
    if (host !== undefined) hosts.set(refKey(paragraph), host);
  }
  const members = new Map<string, ParagraphRef[]>();
  for (const paragraph of among.paragraphs) {
    const host = hosts.get(refKey(paragraph));
    if (host !== undefined) members.set(refKey(host), [...(members.get(refKey(host)) ?? []), paragraph]);
  }
  const ofBase = among.paragraphs
    .filter(({ account }) => account === base)
    .map((reference) => ({ reference, members: members.get(refKey(reference)) ?? [reference] }));
  const rest = among.paragraphs.filter((paragraph) => !hosts.has(refKey(paragraph)));
  return [...ofBase, ...groupsWithoutBase(rest, among)];
}

function inBase(paragraph: ParagraphRef, base: string, among: Counterparts): Counterpart | undefined {
  return among.of(paragraph).find(({ ref }) => ref.account === base);
}

/**
 * The base's paragraph in whose row one stands that is not linked to the base itself: its best counterpart is there,
 * by a statement that both share. Two readouts of one passage stay side by side, even if the base's few words on it are
 * linked to one of them only.
 */
function atSecondHand(paragraph: ParagraphRef, base: string, among: Counterparts): ParagraphRef | undefined {
  const best = among.of(paragraph)[0];
  const onward = best && inBase(best.ref, base, among);
  return best && onward && sameStatement(best.ref, best.link, onward.link) ? onward.ref : undefined;
}

/**
 * The best-linked come together first. Two groups become one only if some member is linked to all others of both, so
 * that no chain of links runs into nonsense.
 */
function groupsWithoutBase(paragraphs: readonly ParagraphRef[], among: Counterparts): Group[] {
  const groupOf = new Map(paragraphs.map((ref): [string, Group] => [refKey(ref), { reference: ref, members: [ref] }]));
  for (const { link } of linksAmong(paragraphs, among)) {
    const [one, other] = [groupOf.get(refKey(link.a)), groupOf.get(refKey(link.b))];
    if (one === undefined || other === undefined || one === other) continue;
    const joined = join([...one.members, ...other.members].sort(compareRefs), among);
    for (const ref of joined?.members ?? []) if (joined !== null) groupOf.set(refKey(ref), joined);
  }
  return [...new Set(paragraphs.flatMap((ref) => groupOf.get(refKey(ref)) ?? []))];
}

/** Each link between two of the paragraphs once, best first. */
function linksAmong(paragraphs: readonly ParagraphRef[], among: Counterparts): Counterpart[] {
  const open = new Set(paragraphs.map(refKey));
  return paragraphs
    .flatMap((ref) => among.of(ref).filter((other) => open.has(refKey(other.ref)) && compareRefs(ref, other.ref) < 0))
    .sort((x, y) => y.link.score - x.link.score || compareRefs(x.link.a, y.link.a) || compareRefs(x.link.b, y.link.b));
}

/**
 * The members as a group, if one of them is linked to all others. Of several such, the one with the best links; of
 * equals the longest text (a quotation refers to its host), then the first.
 */
function join(members: readonly ParagraphRef[], among: Counterparts): Group | null {
  const inside = new Set(members.map(refKey));
  const hubs = members.flatMap((ref) => {
    const linked = among.of(ref).filter((other) => inside.has(refKey(other.ref)));
    if (linked.length < members.length - 1) return [];
    // Scores have three decimals; whole thousandths add up alike in any order.
    const weight = linked.reduce((sum, { link }) => sum + Math.round(link.score * 1000), 0);
    return [{ ref, weight, length: among.textOf(ref).length }];
  });
  const best = hubs.sort((x, y) => y.weight - x.weight || y.length - x.length || compareRefs(x.ref, y.ref))[0];
  return best === undefined ? null : { reference: best.ref, members };
}
