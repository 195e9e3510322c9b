import type { Alignment, Link, ParagraphRef, Witness } from '../align/alignment.ts';
import { compareRefs, counterparts, refKey, type Counterparts } from './counterparts.ts';
import { groups, type Group } from './groups.ts';
import { movedIn, rowOrder } from './rowOrder.ts';

/** What the reader chose to read, and from where. */
export interface Choice {
  /** The account whose order the rows follow. It is shown, whether or not `shown` names it. */
  readonly base: string;
  readonly shown: readonly string[];
  /** Accounts whose own order is not known (excerpts): nothing of theirs is moved, and none decides where rows stand. */
  readonly unordered?: readonly string[];
}

/** A paragraph, with the link that leads to it. */
export interface Told extends ParagraphRef {
  readonly link: Link;
}

/** A paragraph where it stands: each shown paragraph stands exactly once. */
export interface Placed {
  readonly ref: ParagraphRef;
  /** The link to the row's anchor; null for the anchor itself, and for what stands here because of `beside`. */
  readonly link: Link | null;
  /** What it is linked to in this row, where it is not linked to the anchor; it is compared with that. */
  readonly beside: Told | null;
  /** The others in this row, anchor and `beside` apart, that it is linked to, best first. */
  readonly mates: readonly Told[];
  /** Out of its own account's order. */
  readonly moved: boolean;
  /** Anchors of other rows that it is linked to as well, best first. */
  readonly elsewhere: readonly Told[];
}

/** What one account has in one row. */
export interface Cell {
  readonly account: string;
  /** In the account's own order; empty where it has no counterpart. */
  readonly paragraphs: readonly Placed[];
}

/** Paragraphs that tell the same thing, side by side. */
export interface Row {
  /** The anchor's account and place, `mfa:2`; the same whatever else is shown, as long as the anchor is. */
  readonly id: string;
  /** What the row's other paragraphs are linked to and compared with: the base's paragraph, where the base has one. */
  readonly anchor: ParagraphRef;
  /** Whether the anchor is the base's. If not, the base has nothing in this row. */
  readonly inBase: boolean;
  /** One for each shown account, in the order of reading. */
  readonly cells: readonly Cell[];
  /** Paragraphs that are linked to this row's anchor too, but stand in another row; canonical order. */
  readonly toldElsewhere: readonly Told[];
}

/**
 * The shown accounts in rows, read from the base. The order of the witnesses decides the order of the cells and
 * nothing else.
 */
export function rows(witnesses: readonly Witness[], alignment: Alignment, choice: Choice): Row[] {
  const wanted = new Set([choice.base, ...choice.shown]);
  const shown = witnesses.filter(({ id }) => wanted.has(id));
  const unordered = new Set(choice.unordered);
  const among = counterparts(shown, alignment);
  const ordered = rowOrder(groups(choice.base, among), choice.base, unordered);
  const context: Context = {
    among,
    accounts: shown.map(({ id }) => id),
    base: choice.base,
    moved: movedIn(ordered, unordered),
    anchors: new Set(ordered.map(({ reference }) => refKey(reference))),
  };
  return ordered.map((group) => rowOf(group, context));
}

interface Context {
  readonly among: Counterparts;
  readonly accounts: readonly string[];
  readonly base: string;
  readonly moved: ReadonlySet<string>;
  readonly anchors: ReadonlySet<string>;
}

function rowOf(group: Group, context: Context): Row {
  const { reference, members } = group;
  const here = new Set(members.map(refKey));
  const told = (ref: ParagraphRef) => context.among.of(ref).map(({ ref, link }): Told => ({ ...ref, link }));
  const placed = members.map((ref): Placed => {
    const linked = told(ref);
    const isAnchor = refKey(ref) === refKey(reference);
    const link = isAnchor ? null : (linked.find((other) => refKey(other) === refKey(reference))?.link ?? null);
    const others = linked.filter((other) => here.has(refKey(other)) && refKey(other) !== refKey(reference));
    const beside = isAnchor || link !== null ? null : (others[0] ?? null);
    return {
      ref,
      link,
      beside,
      mates: others.filter((other) => other !== beside),
      moved: context.moved.has(refKey(ref)),
      elsewhere: linked.filter((other) => context.anchors.has(refKey(other)) && !here.has(refKey(other))),
    };
  });
  return {
    id: refKey(reference),
    anchor: reference,
    inBase: reference.account === context.base,
    cells: context.accounts.map((account) => ({
      account,
      paragraphs: placed.filter(({ ref }) => ref.account === account),
    })),
    toldElsewhere: told(reference)
      .filter((other) => !here.has(refKey(other)))
      .sort(compareRefs),
  };
}
