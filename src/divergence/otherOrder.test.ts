import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareStatement } from './compareStatement.ts';
import { terms } from './terms.ts';

/** What is marked of two statements: words of the first that differ, and words of the second that it lacks. */
function marked(a: string, b: string): string[] {
  const { segments, omissions } = compareStatement({ a: terms(a), b: terms(b) });
  return [
    ...segments.filter(({ kind }) => kind === 'different').map(({ range }) => a.slice(range.start, range.end)),
    ...omissions.map(({ counterpart }) => `-${b.slice(counterpart.start, counterpart.end)}`),
  ];
}

test.each([
  ['他們討論了大豆、芬太尼和烏克蘭等問題', '他們討論了烏克蘭、芬太尼和大豆等問題'],
  ['他們討論了大豆、芬太尼等重要問題', '他們討論了芬太尼、大豆等重要問題'],
])('the same items in another order are no difference of wording', (a, b) => {
  expect(marked(a, b)).toEqual([]);
});

test.each([
  ['another item', '他們討論了大豆、芬太尼和烏克蘭等問題', '他們討論了烏克蘭、芬太尼和稀土等問題'],
  ['who does what', '會上中國支持、美國反對這個提案', '會上美國支持、中國反對這個提案'],
  ['numbers', '關稅分別為20%、10%和5%左右', '關稅分別為10%、20%和5%左右'],
  ['clauses', '他讚揚習近平,川普批評了這一點', '他讚揚川普,習近平批評了這一點'],
  ['who asks whom', '中國、俄羅斯要求日本、韓國儘快恢復對話', '俄羅斯要求日本、中國、韓國儘快恢復對話'],
  ['what failed', '大豆、芬太尼沒有談成、烏克蘭談成了', '芬太尼沒有談成、大豆、烏克蘭談成了'],
  ['an order that is said to be one', '先後訪問了日本、韓國、馬來西亞', '先後訪問了韓國、日本、馬來西亞'],
  ['an item more', '討論了台灣、出口管制、台灣、大豆等問題', '討論了出口管制、台灣、台灣、大豆、台灣等問題'],
])('%s stays marked', (_, a, b) => {
  expect(marked(a, b)).not.toEqual([]);
});

test('an order that only one of the two says is one stays marked too', () => {
  expect(marked('訪問了日本、韓國、馬來西亞', '先後訪問了韓國、日本、馬來西亞').join()).toMatch(/日本|韓國/u);
});

function told(list: readonly string[]): string {
  return `兩國領導人在通話中討論了${list.join('、')}等重要問題`;
}

test('where the items are not the same, something stays marked', () => {
  const items = fc.array(fc.constantFrom('大豆', '芬太尼', '烏克蘭', '稀土', '台灣', '出口管制'), {
    minLength: 2,
    maxLength: 5,
  });
  fc.assert(
    fc.property(items, items, (one, other) => {
      const same = one.toSorted().join() === other.toSorted().join();
      expect(same || marked(told(one), told(other)).length > 0).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
