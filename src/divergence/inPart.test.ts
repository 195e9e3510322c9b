import { expect, test } from 'vitest';
import type { Segment } from './comparison.ts';
import { withParts } from './inPart.ts';

test('a clause that is told in part is told once, in however many pieces its words are left over', () => {
  const text = '雙方正在全面落實的重要共識。';
  const segments: Segment[] = [
    { range: { start: 0, end: 8 }, kind: 'different', counterpart: null },
    { range: { start: 8, end: 10 }, kind: 'shared', counterpart: { start: 3, end: 5 } },
    { range: { start: 10, end: 13 }, kind: 'different', counterpart: null },
    { range: { start: 13, end: 14 }, kind: 'shared', counterpart: { start: 5, end: 6 } },
  ];
  const part = { range: { start: 0, end: 13 }, counterpart: { start: 20, end: 30 } };
  const { segments: marked, retold } = withParts(segments, [part], text);
  expect(marked.map(({ kind }) => kind)).toEqual(['retold', 'shared', 'retold', 'shared']);
  expect(retold).toEqual([part]);
});
