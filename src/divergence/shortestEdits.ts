import { both, commonAhead, commonBehind, edit, onlyA, onlyB, type Edit, type Rows, type Stretch } from './edits.ts';
import { merged } from './merged.ts';
import { middle, Walks } from './middle.ts';

/**
 * The shortest way from one row of numbers to the other. It is diff-match-patch's own, with its timeout at 0, and a test
 * holds it to that; but over numbers in place, where diff-match-patch copies strings at every turn.
 */
export function shortestEdits(a: Int32Array, b: Int32Array): Edit[] {
  const rows = { a, b };
  return between(rows, { fromA: 0, toA: a.length, fromB: 0, toB: b.length }, new Walks(rows));
}

function between(rows: Rows, { fromA, toA, fromB, toB }: Stretch, walks: Walks): Edit[] {
  const { a, b } = rows;
  const shorter = Math.min(toA - fromA, toB - fromB);
  const ahead = commonAhead(a, fromA, b, fromB, shorter);
  const behind = commonBehind(a, toA, b, toB, shorter - ahead);
  const inside = { fromA: fromA + ahead, toA: toA - behind, fromB: fromB + ahead, toB: toB - behind };
  const edits = withoutCommonEnds(rows, inside, walks);
  if (ahead > 0) edits.unshift(edit(both, ahead));
  if (behind > 0) edits.push(edit(both, behind));
  return merged(edits, rows, fromA, fromB);
}

function withoutCommonEnds(rows: Rows, stretch: Stretch, walks: Walks): Edit[] {
  const { fromA, toA, fromB, toB } = stretch;
  const [lengthA, lengthB] = [toA - fromA, toB - fromB];
  if (lengthA === 0) return lengthB === 0 ? [] : [edit(onlyB, lengthB)];
  if (lengthB === 0) return [edit(onlyA, lengthA)];
  const contained = shorterInside(rows, stretch);
  if (contained !== null) return contained;
  // A single term that the other has not: nothing in common.
  const split = Math.min(lengthA, lengthB) === 1 ? null : middle(rows, stretch, walks);
  if (split === null) return [edit(onlyA, lengthA), edit(onlyB, lengthB)];
  return [
    ...between(rows, { fromA, toA: split.a, fromB, toB: split.b }, walks),
    ...between(rows, { fromA: split.a, toA, fromB: split.b, toB }, walks),
  ];
}

/** The edits where all of the shorter stretch stands somewhere in the longer one; null where it does not. */
function shorterInside({ a, b }: Rows, { fromA, toA, fromB, toB }: Stretch): Edit[] | null {
  const longerIsA = toA - fromA > toB - fromB;
  const [long, from, to] = longerIsA ? [a, fromA, toA] : [b, fromB, toB];
  const [short, start, length] = longerIsA ? [b, fromB, toB - fromB] : [a, fromA, toA - fromA];
  const longer = longerIsA ? onlyA : onlyB;
  for (let at = from; at + length <= to; at += 1) {
    if (long[at] !== short[start] || commonAhead(long, at, short, start, length) < length) continue;
    return [edit(longer, at - from), edit(both, length), edit(longer, to - at - length)];
  }
  return null;
}
