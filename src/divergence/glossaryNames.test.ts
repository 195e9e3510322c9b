import { expect, test } from 'vitest';
import { indexGlossary } from '../text/glossary.ts';
import { glossaryNames } from './glossaryNames.ts';
import { readable } from './readable.ts';
import { diff } from './termDiff.ts';
import { marked } from './texts.fixture.ts';

const findNames = glossaryNames(
  indexGlossary([
    {
      field: { id: 'relations', en: 'Relations', 'zh-Hant': '關係' },
      concepts: [
        { id: 'meeting', weight: 'topic', en: ['meeting'], 'zh-Hant': ['會晤', '會議', '釜山會晤'], 'zh-Hans': [] },
      ],
    },
  ]),
);

function found(text: string): string[] {
  return findNames(text).map(({ start, end }) => text.slice(start, end));
}

test('finds the long name and the one inside it, in either script', () => {
  expect(found('在釜山會晤上')).toEqual(['釜山會晤', '會晤']);
  expect(found('在釜山会晤上')).toEqual(['釜山会晤', '会晤']);
});

test('so that words differ, not halves of them', () => {
  const [a, b] = ['釜山會晤達成', '釜山會議達成'];
  expect(marked(a, b, readable(a, b, diff(a, b, findNames), findNames))).toBe('釜山[會晤/會議]達成');
});
