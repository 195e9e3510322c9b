import type { Range } from '../model/range.ts';

/** What the aligner reads of an account: its aligned paragraphs, in the publisher's order. */
export interface Witness {
  readonly id: string;
  /** The account's own day (2025-11-24), which "Monday" and "last month" are relative to; null where unknown. */
  readonly date: string | null;
  readonly paragraphs: readonly string[];
}

/** A paragraph by its 0-based place among its account's aligned paragraphs. */
export interface ParagraphRef {
  readonly account: string;
  readonly paragraph: number;
}

/** How two paragraphs that share a statement relate. */
export type Relation = 'verbatim' | 'reworded' | 'partial' | 'conflicting';

/** One piece of shared (or contradicting) evidence, for people to read. */
export interface Reason {
  readonly kind: 'quotation' | 'phrase' | 'name' | 'number' | 'concept' | 'word' | 'context' | 'contradiction';
  /** The words as they stand in `a` and in `b`; empty for context. */
  readonly a: string;
  readonly b: string;
  /** The part of the score that this evidence carries, rounded to three decimals; negative speaks against the pair. */
  readonly weight: number;
}

/** Two stretches (sentences, list items, quoted sentences) that make one statement; ranges into the untouched texts. */
export interface StatementPair {
  readonly a: Range;
  readonly b: Range;
  readonly score: number;
}

/** A pair of paragraphs of two accounts. `a.account` sorts before `b.account`, by code unit. */
export interface Pair {
  readonly a: ParagraphRef;
  readonly b: ParagraphRef;
  /** In [0, 1], rounded to three decimals, monotone in what an editor would believe. */
  readonly score: number;
  /** Heaviest first. */
  readonly reasons: readonly Reason[];
}

/** A pair that shares at least one statement. */
export interface Link extends Pair {
  readonly relation: Relation;
  readonly statements: readonly StatementPair[];
  /** Clauses of sentences that are in none of the statements, which the other paragraph tells too; left out where there are none. */
  readonly inPart?: readonly StatementPair[];
}

/** The nearest candidate for a paragraph that has no counterpart in some account, and why it was turned down. */
export interface TurnedDown extends Pair {
  readonly because: 'too-little-shared' | 'stock-phrases-only' | 'topic-only' | 'another-event';
}

export interface Alignment {
  /** One for each pair of paragraphs, sorted by a, then b. */
  readonly links: readonly Link[];
  /** At most one for each paragraph and other account. */
  readonly turnedDown: readonly TurnedDown[];
}
