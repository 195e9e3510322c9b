import { expect, test } from 'vitest';
import type { GlossaryFile } from '../model/glossary.ts';
import { indexGlossary } from '../text/glossary.ts';
import { align } from './align.ts';

const glossaryFile: GlossaryFile = {
  field: { id: 'ferries', en: 'Ferries', 'zh-Hant': '渡輪' },
  concepts: [
    { id: 'treaty', weight: 'specific', en: ['ferry treaty'], 'zh-Hant': ['渡輪條約'], 'zh-Hans': [] },
    { id: 'summit', weight: 'common', en: ['summit'], 'zh-Hant': ['峰會'], 'zh-Hans': [] },
    { id: 'success', weight: 'common', en: ['successful'], 'zh-Hant': ['成功'], 'zh-Hans': [] },
    { id: 'say', weight: 'stock', en: ['say', 'said', 'stress'], 'zh-Hant': ['表示', '指出', '強調'], 'zh-Hans': [] },
  ],
};
const names: GlossaryFile = {
  field: { id: 'people', en: 'People', 'zh-Hant': '人物' },
  concepts: [
    { id: 'trump', weight: 'common', en: ['Trump'], 'zh-Hant': ['川普'], 'zh-Hans': [] },
    { id: 'xi', weight: 'common', en: ['Xi'], 'zh-Hant': ['習近平'], 'zh-Hans': [] },
  ],
};
const glossary = indexGlossary([glossaryFile, names]);

/** The clauses that two paragraphs tell in part, as words, `a | b`. */
function inPart(a: string, b: string): string[] {
  const witnesses = [a, b].map((text, place) => ({ id: 'ab'[place] ?? '', date: '2025-11-24', paragraphs: [text] }));
  const { links } = align(witnesses, glossary);
  return links.flatMap(({ inPart: pairs = [] }) =>
    pairs.map((pair) => `${a.slice(pair.a.start, pair.a.end)} | ${b.slice(pair.b.start, pair.b.end)}`),
  );
}

const signed = '渡輪條約週一在赤楊港由十二位島主簽署。';

test('of a sentence told together with another, the clause that tells it', () => {
  const a = `記者從群島各處趕來,說十月的峰會很成功。${signed}`;
  const b = `編輯部收到來信,上個月成功的那場峰會,${signed}`;
  expect(inPart(a, b)).toEqual(['說十月的峰會很成功 | 上個月成功的那場峰會']);
});

test('one shared expression is a subject, and no statement', () => {
  const a = `記者從群島各處趕來,說起峰會。${signed}`;
  const b = `編輯部收到來信,那場峰會,${signed}`;
  expect(inPart(a, b)).toEqual([]);
});

test('a meeting on another day is another meeting', () => {
  const a = `記者從群島各處趕來,11月5日的峰會成功了。${signed}`;
  const b = `編輯部收到來信,11月3日的峰會成功了。${signed}`;
  expect(inPart(a, b)).toEqual([]);
});

test('the same men are no statement, however the words between their names are cut', () => {
  const a = `川普和習近平也討論了烏克蘭戰爭,記者從群島各處趕來。${signed}`;
  const b = `編輯部收到來信,川普和習近平握了手,${signed}`;
  expect(inPart(a, b)).toEqual([]);
});

test('a short clause before the one that is told is not told with it', () => {
  const a = `記者從群島各處趕來,他病了,十月的峰會很成功。${signed}`;
  const b = `編輯部收到來信,上個月成功的那場峰會,${signed}`;
  expect(inPart(a, b)).toEqual(['十月的峰會很成功 | 上個月成功的那場峰會']);
});
