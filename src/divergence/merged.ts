import {
  both,
  commonAhead,
  commonBehind,
  edit,
  lengthOf,
  onlyA,
  onlyB,
  whoseIs,
  type Edit,
  type Rows,
} from './edits.ts';

/**
 * Edits that follow one another from the two places on, put in order: between two stretches that both rows have stands
 * one edit of each kind at most, none of them has an end in common with the other, and none could be moved so that a
 * stretch beside it went away (A[+BA]C is [+AB]AC). What diff-match-patch calls diff_cleanupMerge.
 */
export function merged(edits: readonly Edit[], rows: Rows, fromA: number, fromB: number): Edit[] {
  let result = joined(edits, rows, fromA, fromB);
  while (moved(result, rows, fromA, fromB)) result = joined(result, rows, fromA, fromB);
  return result;
}

/** What stands between two stretches that both have, as one edit of each kind without common ends. */
function joined(edits: readonly Edit[], { a, b }: Rows, fromA: number, fromB: number): Edit[] {
  const result: Edit[] = [];
  let [atA, atB, inA, inB] = [fromA, fromB, 0, 0];
  for (let place = 0; place <= edits.length; place += 1) {
    // As if a stretch of no length stood at the end: it closes what is open.
    const next = edits[place] ?? edit(both, 0);
    const length = lengthOf(next);
    if (whoseIs(next) === onlyA) inA += length;
    if (whoseIs(next) === onlyB) inB += length;
    if (whoseIs(next) !== both) continue;
    let ahead = 0;
    let behind = 0;
    if (inA > 0 && inB > 0) {
      ahead = commonAhead(a, atA, b, atB, Math.min(inA, inB));
      addShared(result, ahead);
      [inA, inB] = [inA - ahead, inB - ahead];
      behind = commonBehind(a, atA + ahead + inA, b, atB + ahead + inB, Math.min(inA, inB));
      [inA, inB] = [inA - behind, inB - behind];
    }
    if (inA > 0) result.push(edit(onlyA, inA));
    if (inB > 0) result.push(edit(onlyB, inB));
    // Where all of both was in common, diff-match-patch leaves two stretches apart until the next time.
    if (ahead > 0 && inA + inB === 0 && length > 0) result.push(next);
    else addShared(result, behind + length);
    atA += ahead + inA + behind + length;
    atB += ahead + inB + behind + length;
    [inA, inB] = [0, 0];
  }
  return result;
}

/** Makes the stretch at the end longer, if one stands there that both have; else a new one. */
function addShared(edits: Edit[], length: number): void {
  if (length === 0) return;
  const last = edits.at(-1);
  if (last !== undefined && whoseIs(last) === both) edits[edits.length - 1] = edit(both, lengthOf(last) + length);
  else edits.push(edit(both, length));
}

/** Moves each edit that ends like the stretch before it, or starts like the one after it, over that; whether any was. */
function moved(edits: Edit[], { a, b }: Rows, fromA: number, fromB: number): boolean {
  let any = false;
  let [atA, atB] = [fromA, fromB];
  for (let place = 0; place < edits.length - 1; place += 1) {
    const own = edits[place] ?? 0;
    const length = lengthOf(own);
    const [row, start] = whoseIs(own) === onlyB ? [b, atB] : [a, atA];
    if (whoseIs(own) !== onlyB) atA += length;
    if (whoseIs(own) !== onlyA) atB += length;
    const [before, after] = [edits[place - 1], edits[place + 1]];
    if (before === undefined || after === undefined || whoseIs(before) !== both || whoseIs(after) !== both) continue;
    const [behind, ahead] = [lengthOf(before), lengthOf(after)];
    const end = start + length;
    if (behind <= length && commonBehind(row, end, row, start, behind) === behind) {
      edits[place + 1] = edit(both, behind + ahead);
      edits.splice(place - 1, 1);
    } else if (ahead <= length && commonAhead(row, start, row, end, ahead) === ahead) {
      edits[place - 1] = edit(both, behind + ahead);
      edits.splice(place + 1, 1);
    } else continue;
    any = true;
    [atA, atB] = [atA + ahead, atB + ahead];
  }
  return any;
}
