import type { Alignment, Link, ParagraphRef, Witness } from '../align/alignment.ts';
import type { Range } from '../model/range.ts';

/** Names a paragraph in maps and in ids; account ids hold no colon. */
export function refKey(ref: ParagraphRef): string {
  return `${ref.account}:${ref.paragraph}`;
}

/** By account id, by code unit, then by place: the order of every decision, whatever order the accounts came in. */
export function compareRefs(a: ParagraphRef, b: ParagraphRef): number {
  if (a.account !== b.account) return a.account < b.account ? -1 : 1;
  return a.paragraph - b.paragraph;
}

/** One end of a link, seen from the other. */
export interface Counterpart {
  readonly ref: ParagraphRef;
  readonly link: Link;
}

/** What the shown paragraphs are and what each is linked to, for the decisions that make rows. */
export interface Counterparts {
  /** Every shown paragraph, in the canonical order. */
  readonly paragraphs: readonly ParagraphRef[];
  /** The shown paragraphs that one is linked to, best first. */
  of(ref: ParagraphRef): readonly Counterpart[];
  textOf(ref: ParagraphRef): string;
  /** How many paragraphs an account has. */
  sizeOf(account: string): number;
}

export function counterparts(witnesses: readonly Witness[], alignment: Alignment): Counterparts {
  const byId = new Map(witnesses.map((witness) => [witness.id, witness]));
  const paragraphs = witnesses
    .flatMap(({ id, paragraphs }) => paragraphs.map((_, paragraph) => ({ account: id, paragraph })))
    .sort(compareRefs);
  const found = new Map<string, Counterpart[]>(paragraphs.map((ref) => [refKey(ref), []]));
  const sizeOf = (account: string) => byId.get(account)?.paragraphs.length ?? 0;
  for (const link of alignment.links) {
    const ofA = found.get(refKey(link.a));
    const ofB = found.get(refKey(link.b));
    if (ofA === undefined || ofB === undefined) continue;
    ofA.push({ ref: link.b, link });
    ofB.push({ ref: link.a, link });
  }
  for (const paragraph of paragraphs) {
    found.get(refKey(paragraph))?.sort((a, b) => betterFirst(paragraph, a, b, sizeOf));
  }
  return {
    paragraphs,
    of: (ref) => found.get(refKey(ref)) ?? [],
    textOf: (ref) => byId.get(ref.account)?.paragraphs[ref.paragraph] ?? '',
    sizeOf,
  };
}

/** The higher score; of equals the one that stands at the more similar place in its account, so that twins pair by order. */
function betterFirst(from: ParagraphRef, a: Counterpart, b: Counterpart, sizeOf: (account: string) => number): number {
  return (
    b.link.score - a.link.score ||
    farness(from, a.ref, sizeOf) - farness(from, b.ref, sizeOf) ||
    compareRefs(a.ref, b.ref)
  );
}

/** How far apart two paragraphs stand, each measured against its account's length; [0, 1). */
function farness(a: ParagraphRef, b: ParagraphRef, sizeOf: (account: string) => number): number {
  const [ofA, ofB] = [sizeOf(a.account), sizeOf(b.account)];
  // Whole numbers up to the one division, which IEEE 754 rounds alike everywhere.
  return Math.abs(a.paragraph * ofB - b.paragraph * ofA) / (ofA * ofB);
}

/** Whether two links of a paragraph rest on a statement of it that they share. */
export function sameStatement(ref: ParagraphRef, one: Link, other: Link): boolean {
  const [ofOne, ofOther] = [rangesIn(ref, one), rangesIn(ref, other)];
  return ofOne.some((a) => ofOther.some((b) => a.start < b.end && b.start < a.end));
}

function rangesIn(ref: ParagraphRef, link: Link): Range[] {
  return link.statements.map(({ a, b }) => (refKey(link.a) === refKey(ref) ? a : b));
}
