/** Two rows of numbers that are compared. Equal numbers are equal terms. */
export interface Rows {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** A stretch of each row. */
export interface Stretch {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** Whose numbers an edit has: those of both rows, of the first only, or of the second. */
export type Whose = 0 | 1 | 2;
export const [both, onlyA, onlyB] = [0, 1, 2] as const satisfies Whose[];

/**
 * So many numbers of one row or of both, as one number: long stretches have thousands of edits, which are put in order
 * over and over, and objects for them would be most of the work.
 */
export type Edit = number;

export function edit(whose: Whose, length: number): Edit {
  return length * 3 + whose;
}

export function whoseIs(one: Edit): Whose {
  return (one % 3) as Whose;
}

export function lengthOf(one: Edit): number {
  return Math.trunc(one / 3);
}

/** How many numbers two rows have in common from two places on, `most` at most. */
export function commonAhead(x: Int32Array, atX: number, y: Int32Array, atY: number, most: number): number {
  let length = 0;
  while (length < most && x[atX + length] === y[atY + length]) length += 1;
  return length;
}

/** The same, back from the places that stand before these two. */
export function commonBehind(x: Int32Array, endX: number, y: Int32Array, endY: number, most: number): number {
  let length = 0;
  while (length < most && x[endX - length - 1] === y[endY - length - 1]) length += 1;
  return length;
}
