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

/** So many numbers that both rows have, that only the first has, or only the second. */
export interface Edit {
  kind: 'both' | 'a' | 'b';
  length: number;
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
