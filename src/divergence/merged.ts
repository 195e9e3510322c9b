import { commonAhead, commonBehind, type Edit, type Rows } from './edits.ts';

/**
 * Edits that follow one another from the two places on, put in order: between two stretches that both rows have stands
 * one edit of each kind at most, none of them has an end in common with the other, and none could be moved so that a
 * stretch beside it went away (A[+BA]C is [+AB]AC). What diff-match-patch calls diff_cleanupMerge.
 */
export function merged(edits: Edit[], rows: Rows, fromA: number, fromB: number): Edit[] {
  let result = joined(edits, rows, fromA, fromB);
  while (moved(result, rows, fromA, fromB)) result = joined(result, rows, fromA, fromB);
  return result;
}

/** What stands between two stretches that both have, as one edit of each kind without common ends. */
function joined(edits: readonly Edit[], { a, b }: Rows, fromA: number, fromB: number): Edit[] {
  const result: Edit[] = [];
  let [atA, atB, inA, inB] = [fromA, fromB, 0, 0];
  let fresh = true;
  const both = (length: number) => {
    const last = result.at(-1);
    if (last?.kind === 'both' && fresh) last.length += length;
    else if (length > 0) result.push({ kind: 'both', length });
  };
  const close = (length: number) => {
    fresh = true;
    let behind = 0;
    if (inA > 0 && inB > 0) {
      const ahead = commonAhead(a, atA, b, atB, Math.min(inA, inB));
      both(ahead);
      [atA, atB, inA, inB] = [atA + ahead, atB + ahead, inA - ahead, inB - ahead];
      behind = commonBehind(a, atA + inA, b, atB + inB, Math.min(inA, inB));
      [inA, inB] = [inA - behind, inB - behind];
      // All of both was in common: diff-match-patch leaves the two stretches apart until the next time.
      fresh = inA + inB > 0;
    }
    if (inA > 0) result.push({ kind: 'a', length: inA });
    if (inB > 0) result.push({ kind: 'b', length: inB });
    both(behind + length);
    [atA, atB, inA, inB] = [atA + inA + behind + length, atB + inB + behind + length, 0, 0];
  };
  for (const { kind, length } of edits) {
    if (kind === 'a') inA += length;
    else if (kind === 'b') inB += length;
    else close(length);
  }
  close(0);
  return result;
}

/** Moves each edit that ends like the stretch before it, or starts like the one after it, over that; whether any was. */
function moved(edits: Edit[], { a, b }: Rows, fromA: number, fromB: number): boolean {
  let any = false;
  let atA = fromA + lengthIn('a', edits[0]);
  let atB = fromB + lengthIn('b', edits[0]);
  for (let place = 1; place < edits.length - 1; place += 1) {
    const [before, edit, after] = [edits[place - 1], edits[place], edits[place + 1]];
    if (!before || !edit || !after) break;
    const over = after.length;
    const [row, start] = edit.kind === 'b' ? [b, atB] : [a, atA];
    atA += lengthIn('a', edit);
    atB += lengthIn('b', edit);
    if (before.kind !== 'both' || after.kind !== 'both') continue;
    const end = start + edit.length;
    if (before.length <= edit.length && commonBehind(row, end, row, start, before.length) === before.length) {
      after.length += before.length;
      edits.splice(place - 1, 1);
    } else if (over <= edit.length && commonAhead(row, start, row, end, over) === over) {
      before.length += over;
      edits.splice(place + 1, 1);
    } else continue;
    any = true;
    [atA, atB] = [atA + over, atB + over];
  }
  return any;
}

function lengthIn(row: 'a' | 'b', edit: Edit | undefined): number {
  return edit?.kind === row || edit?.kind === 'both' ? edit.length : 0;
}
