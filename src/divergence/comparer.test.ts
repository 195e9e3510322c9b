import { expect, test } from 'vitest';
import type { Link } from '../align/alignment.ts';
import type { Range } from '../model/range.ts';
import { comparer } from './comparer.ts';
import { compareReference } from './compareReference.ts';
import { slice } from './texts.fixture.ts';

/** Where words stand in a text. */
function at(whole: string, words: string): Range {
  const start = whole.indexOf(words);
  return { start, end: start + words.length };
}

test('of a sentence that another paragraph tells in part, what is left of it is alone in the row’s first paragraph too', () => {
  const [a, b] = [
    { account: 'a', paragraph: 0 },
    { account: 'b', paragraph: 0 },
  ];
  const text = '兩國領導人的會晤很成功,雙方達成了一年的休戰協議。中美關係穩定。';
  const other = '釜山十月之行圓滿。中美關係穩定。';
  const pair = (ofA: string, ofB: string) => ({ a: at(text, ofA), b: at(other, ofB), score: 0.5 });
  const link: Link = {
    a,
    b,
    score: 0.8,
    relation: 'partial',
    reasons: [],
    statements: [pair('中美關係穩定。', '中美關係穩定。')],
    inPart: [pair('兩國領導人的會晤很成功', '釜山十月之行圓滿')],
  };
  const compared = comparer(({ account }) => (account === 'a' ? text : other), undefined, [link]);
  const segments = compareReference(text, compared.sentences(a), [compared.compare(b, a, link)]);
  const alone = segments.filter(({ kind }) => kind === 'alone').map(({ range }) => slice(text, range));
  expect(alone).toEqual(['雙方達成了一年的休戰協議。']);
});
