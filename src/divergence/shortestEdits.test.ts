import DiffMatchPatch from 'diff-match-patch';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { both, lengthOf, onlyA, onlyB, whoseIs } from './edits.ts';
import { shortestEdits } from './shortestEdits.ts';

const kinds = new Map<number, number>([
  [0, both],
  [-1, onlyA],
  [1, onlyB],
]);

function expected(a: string, b: string) {
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = 0;
  return engine.diff_main(a, b, false).map(([operation, { length }]) => [kinds.get(operation), length]);
}

function found(a: string, b: string) {
  const [ofA, ofB] = [a, b].map((text) => Int32Array.from(text, (character) => character.charCodeAt(0)));
  return ofA && ofB ? shortestEdits(ofA, ofB).map((one) => [whoseIs(one), lengthOf(one)]) : [];
}

test('the edits are those of diff-match-patch', () => {
  // Few letters, so that much is alike and many ways are as short as one another.
  const text = fc.oneof(
    ...['ab', 'abcd', 'abcdefghijkl'].map((letters) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 })),
  );
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(found(a, b)).toEqual(expected(a, b));
    }),
    { numRuns: 4000 },
  );
}, 60_000);

test('also where one text is made of pieces of the other', () => {
  const piece = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, piece, fc.boolean()), { maxLength: 12 }), (pieces) => {
      const a = pieces.map(([one]) => one).join('');
      const b = pieces.map(([one, other, kept]) => (kept ? one : other)).join('');
      expect(found(a, b)).toEqual(expected(a, b));
    }),
    { numRuns: 2000 },
  );
}, 60_000);
