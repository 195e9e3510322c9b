import type { Range } from '../model/range.ts';
import type { Telling } from './telling.ts';

export type ConflictKind = 'date' | 'number' | 'quantifier' | 'negation' | 'modality' | 'speaker';

/** A value as one sentence has it. */
export interface Value {
  readonly range: Range;
  /** What it comes to: 2025, 2026; all, some; certain, possible. */
  readonly value: string;
}

/** Two values in one slot of two sentences. */
export interface Contrast {
  readonly kind: ConflictKind;
  readonly a: Value;
  readonly b: Value;
}

/** Looks for contrasts of one kind between two sentences that make one statement. */
export type Detector = (a: Telling, b: Telling) => Contrast[];
