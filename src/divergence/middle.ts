import type { Rows, Stretch } from './edits.ts';

/** A place in each row. */
export interface Split {
  readonly a: number;
  readonly b: number;
}

/** How far each diagonal was walked from either end; made once for two rows, used for every stretch of them. */
export class Walks {
  readonly ahead: Int32Array;
  readonly back: Int32Array;

  constructor({ a, b }: Rows) {
    const most = a.length + b.length + 2;
    this.ahead = new Int32Array(most);
    this.back = new Int32Array(most);
  }
}

/**
 * Where a shortest way from one stretch to the other may be split in two, found from both ends at once (Myers, "An O(ND)
 * Difference Algorithm and Its Variations", 1986); null where they have nothing in common. Of several ways, the one that
 * diff-match-patch takes.
 */
export function middle({ a, b }: Rows, { fromA, toA, fromB, toB }: Stretch, walks: Walks): Split | null {
  const [lengthA, lengthB] = [toA - fromA, toB - fromB];
  const most = Math.ceil((lengthA + lengthB) / 2);
  const diagonals = 2 * most;
  const { ahead, back } = walks;
  ahead.fill(-1, 0, diagonals);
  back.fill(-1, 0, diagonals);
  ahead[most + 1] = 0;
  back[most + 1] = 0;
  const delta = lengthA - lengthB;
  // Whether the walk ahead is the one that finds that the two have met.
  const odd = delta % 2 !== 0;
  // Diagonals that have left the grid are walked no more.
  let [aheadLow, aheadHigh, backLow, backHigh] = [0, 0, 0, 0];
  for (let steps = 0; steps < most; steps += 1) {
    for (let k = -steps + aheadLow; k <= steps - aheadHigh; k += 2) {
      const at = most + k;
      const [left, right] = [ahead[at - 1] ?? 0, ahead[at + 1] ?? 0];
      let x = k === -steps || (k !== steps && left < right) ? right : left + 1;
      let y = x - k;
      while (x < lengthA && y < lengthB && a[fromA + x] === b[fromB + y]) {
        x += 1;
        y += 1;
      }
      ahead[at] = x;
      if (x > lengthA) aheadHigh += 2;
      else if (y > lengthB) aheadLow += 2;
      else if (odd) {
        const other = most + delta - k;
        if (other < 0 || other >= diagonals || back[other] === -1) continue;
        if (x >= lengthA - (back[other] ?? 0)) return { a: fromA + x, b: fromB + y };
      }
    }
    for (let k = -steps + backLow; k <= steps - backHigh; k += 2) {
      const at = most + k;
      const [left, right] = [back[at - 1] ?? 0, back[at + 1] ?? 0];
      let x = k === -steps || (k !== steps && left < right) ? right : left + 1;
      let y = x - k;
      while (x < lengthA && y < lengthB && a[toA - x - 1] === b[toB - y - 1]) {
        x += 1;
        y += 1;
      }
      back[at] = x;
      if (x > lengthA) backHigh += 2;
      else if (y > lengthB) backLow += 2;
      else if (!odd) {
        const other = most + delta - k;
        if (other < 0 || other >= diagonals || ahead[other] === -1) continue;
        const met = ahead[other] ?? 0;
        if (met >= lengthA - x) return { a: fromA + met, b: fromB + met + most - other };
      }
    }
  }
  return null;
}
