/** A half-open stretch of a paragraph's untouched text, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export function overlap(x: Range, y: Range): boolean {
  return x.start < y.end && y.start < x.end;
}
