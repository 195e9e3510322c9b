import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, unfold } from './fold.ts';

describe('what is one thing to an editor folds to one text', () => {
  test.each([
    ['關係', '關系'],
    ['臺灣', '台湾'],
    ['週一', '周一'],
    ['裡面', '裏面'],
    ['什麼', '什么'],
    ['著眼', '着眼'],
    ['１０月', '10月'],
    ['“戰後”', '「战后」'],
    ['’', "'"],
    ['long‑standing — alliance', 'LONG-STANDING - alliance'],
    ['López', 'LOPEZ'],
    ['Lo\u0301pez', 'López'],
    ['ﬁscal', 'fiscal'],
    ['公平、持久', '公平，持久'],
    ['co\u00adoperate', 'cooperate'],
  ])('%s = %s', (a, b) => {
    expect(fold(a).text).toBe(fold(b).text);
  });
});

test('a compatibility form that becomes several units points back to itself', () => {
  const folded = fold('a…b');
  expect(folded.text).toBe('a...b');
  expect(unfold(folded, 1, 2)).toEqual({ start: 1, end: 2 });
});

test('astral characters stay whole', () => {
  expect(Array.from(fold('𠮷😀').starts)).toEqual([0, 0, 2, 2]);
  expect(Array.from(fold('𠮷😀').ends)).toEqual([2, 2, 4, 4]);
});

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('臺', '关', '着', '…', 'é', '\ud800', '😀', '𠮷', '１', '“', ' ', 'ﷺ') }),
);

test('folding twice is folding once, and every unit has its place', () => {
  fc.assert(
    fc.property(text, (text) => {
      const once = fold(text);
      expect(fold(once.text).text).toBe(once.text);
      expect(once.starts.length).toBe(once.text.length);
      for (let unit = 0; unit < once.text.length; unit += 1) {
        const start = once.starts[unit] ?? -1;
        expect(start).toBeGreaterThanOrEqual(once.starts[unit - 1] ?? 0);
        expect(once.ends[unit]).toBeGreaterThan(start);
        expect(once.ends[unit]).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 5000 },
  );
}, 60_000);
