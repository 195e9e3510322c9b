import { expect, test } from 'vitest';
import { cutAt } from './cutAt.ts';
import { side } from './side.ts';
import { noNames } from './terms.ts';

/** The sentences as words, where the clause is told. */
function cut(text: string, clause: string): string[] {
  const start = text.indexOf(clause);
  return cutAt(side(text, noNames), [{ start, end: start + clause.length }]).map((range) =>
    text.slice(range.start, range.end),
  );
}

test('a sentence is cut where one of its clauses is told', () => {
  const text = '十二位島主簽署了渡輪條約,十月的峰會很成功,記者從群島各處趕來。';
  expect(cut(text, '十月的峰會很成功')).toEqual([
    '十二位島主簽署了渡輪條約,',
    '十月的峰會很成功',
    '記者從群島各處趕來。',
  ]);
});

test('what only says who speaks, or when, is no sentence of its own', () => {
  expect(cut('習近平主席指出,十月的峰會很成功,他說。', '十月的峰會很成功')).toEqual([
    '習近平主席指出,十月的峰會很成功,他說。',
  ]);
});
