import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Range } from '../model/range.ts';
import { readable } from './readable.ts';
import { diff } from './termDiff.ts';
import { isLittle, terms } from './terms.ts';
import { marked, splits, twoTexts, unmarked } from './texts.fixture.ts';

/** Milliseconds; two busy cores can take long over a thousand cases. */
const slowly = 30_000;

function read(a: string, b: string): string {
  return marked(a, b, readable(a, b, diff(a, b)));
}

test.each([
  ['a time that stands for a time is told whole', '於[今年晚些時候/明年晚些時候][與他一起/對美國]進行國事訪問'],
  ['a date is told whole', '在[11月24日/11月25日]通話'],
  ['a date stands for a day, whatever follows', '[週一/2025年11月24日][下午他/晚上她]通話'],
  ['words that differ are told as words', '雙方正在[全面/]落實釜山達成的[重要/所有]共識'],
  ['a lone 的 shows nothing', '[拉長的清單/壓縮的問題]很多'],
  ['a single character shows nothing', '再[起和長/收不短]見'],
  ['changes do not run from one sentence into the next', '很[好/壞]。[天/地]氣'],
])('%s: %s', (_, line) => {
  const { a, b } = unmarked(line);
  expect(read(a, b)).toBe(line);
});

/** A list of names, as a glossary gives it. */
function names(text: string): Range[] {
  return Array.from(text.matchAll(/會晤|會議|習近平主席|重要共識|通電話/gu), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

test.each(['在釜山[會晤/會議上]達成', '習近平[/主席]指出', '達成[重要/所有]共識', '同川普通[/了]電話'])(
  'what is left of a name goes with the change, what is a word of its own does not: %s',
  (line) => {
    const { a, b } = unmarked(line);
    expect(marked(a, b, readable(a, b, diff(a, b, names), names))).toBe(line);
  },
);

test.each([
  ['習近平強調，中國支持「和平」。', '習近平強調:中國支持“和平”!'],
  ['於 4 月訪問', '於4月訪問'],
  ['well-known', 'well known'],
])('punctuation and quotes are no difference: %s, %s', (a, b) => {
  expect(readable(a, b, diff(a, b))).toEqual([]);
});

test('a change has no mark at its ends, and a mark more or less parts nothing', () => {
  expect(read('甲的、是丙好', '乙的是丁好')).toBe('[甲的、是丙/乙的是丁]好');
  expect(read('甲中,國好', '乙中國好')).toBe('[甲/乙]中,國好');
  expect(read('他說,好', '他說「不」')).toBe('他說,[好/不]');
});

/** The keys of words between two changes, marks left out. */
function words(text: string, from: number, to: number): string[] {
  return terms(text)
    .filter(({ kind, start }) => kind !== 'mark' && start >= from && start < to)
    .map(({ key }) => key);
}

test(
  'what is not changed has the same words, changes are in order and apart, and no character is parted',
  () => {
    fc.assert(
      fc.property(twoTexts, ({ a, b }) => {
        const changes = readable(a, b, diff(a, b));
        let [atA, atB] = [0, 0];
        for (const { fromA, toA, fromB, toB } of [
          ...changes,
          { fromA: a.length, toA: a.length, fromB: b.length, toB: b.length },
        ]) {
          expect(atA <= fromA && fromA <= toA && atB <= fromB && fromB <= toB).toBe(true);
          expect(words(a, atA, fromA)).toEqual(words(b, atB, fromB));
          [atA, atB] = [toA, toB];
        }
        expect(changes.flatMap(({ fromA, toA }) => [fromA, toA]).filter((at) => splits(a, at))).toEqual([]);
        expect(changes.flatMap(({ fromB, toB }) => [fromB, toB]).filter((at) => splits(b, at))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  },
  slowly,
);

test('little words are told from others', () => {
  expect(terms('中美的to').map(isLittle)).toEqual([false, false, true, true]);
});
