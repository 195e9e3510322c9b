import type { ParagraphRef } from '../align/alignment.ts';
import type { Range } from '../model/range.ts';
import type { StatementGroup } from './statementGroups.ts';

/**
 * `shared` with the reference; `different` from what its counterpart says; `alone`: a sentence without a counterpart in
 * the reference, or what is left of one of which a clause has one; `retold`: part of a sentence whose counterpart tells the same in other words.
 */
export type SegmentKind = 'shared' | 'different' | 'alone' | 'retold';

/** A stretch of a paragraph. A paragraph's segments follow one another from 0 to its length without gaps. */
export interface Segment {
  readonly range: Range;
  readonly kind: SegmentKind;
  /**
   * Where the reference says it: the words that stand instead if `different` (an empty range where the reference has
   * no such words), the whole sentence if `retold`; null if `alone`, and for blanks between sentences.
   */
  readonly counterpart: Range | null;
  /** The anchor of another row, if the counterpart stands there. */
  readonly elsewhere?: ParagraphRef;
  /** Of an `alone` segment: others in the row that have it too, though what the paragraph is compared with has not. */
  readonly alsoIn?: readonly ParagraphRef[];
}

/** Words of the reference that an otherwise matching sentence of the paragraph lacks. */
export interface Omission {
  /** Where in the paragraph they would stand. */
  readonly at: number;
  readonly counterpart: Range;
}

/** A paragraph held against its row's reference paragraph; ranges are into the untouched texts. */
export interface Comparison {
  readonly segments: readonly Segment[];
  readonly omissions: readonly Omission[];
  /** The sentences that are told in other words, each as a whole: its `retold` segments and what they share. */
  readonly retold: readonly StatementGroup[];
  /** Clauses of the reference that the paragraph tells too, though in sentences that make no pair with theirs. */
  readonly inPart?: readonly Range[];
}
