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
