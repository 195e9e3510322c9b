import { expect, test } from 'vitest';
import type { GlossaryFile } from '../model/glossary.ts';
import { indexGlossary } from './glossary.ts';
import { analyse } from './terms.ts';

const files: GlossaryFile[] = [
  {
    field: { id: 'positions', en: 'Positions', 'zh-Hant': '立場' },
    concepts: [
      { id: 'taiwan-question', weight: 'topic', en: ['Taiwan question'], 'zh-Hant': ['台灣問題'], 'zh-Hans': [] },
      { id: 'house', weight: 'specific', en: ['house', 'housing'], 'zh-Hant': ['住房'], 'zh-Hans': [] },
      { id: 'quota', weight: 'specific', en: ['herring quota'], 'zh-Hant': ['鯡魚配額'], 'zh-Hans': [] },
    ],
  },
  {
    field: { id: 'people', en: 'People', 'zh-Hant': '人物' },
    concepts: [
      { id: 'rice', weight: 'topic', en: ['Rice'], 'zh-Hant': ['賴斯'], 'zh-Hans': [] },
      { id: 'downing-street', weight: 'common', en: ['Downing Street'], 'zh-Hant': ['唐寧街'], 'zh-Hans': [] },
    ],
  },
  {
    field: { id: 'places', en: 'Places', 'zh-Hant': '地方' },
    concepts: [{ id: 'taiwan', weight: 'common', en: ['Taiwan'], 'zh-Hant': ['台灣', '臺灣'], 'zh-Hans': [] }],
  },
];
const glossary = indexGlossary(files);

function keys(text: string, date: string | null = null): string[] {
  return analyse(text, date, glossary).terms.map(({ key }) => key);
}

test.each([
  ['renderings of one concept', '臺灣问题', 'positions/taiwan-question'],
  ['what stands inside it', '台灣問題', 'places/taiwan'],
  ['inflection', 'Herring quotas', 'positions/quota'],
  ['numbers with their multiplier', '1.5 trillion', 'number:1500000000000'],
  ['Chinese numbers', '三百萬人', 'number:3000000'],
  ['a number with what it counts', 'three weeks', 'measure:3 week'],
  ['the same in Chinese', '三周', 'measure:3 week'],
  ['a month, whatever the language', '四月', 'month:4'],
  ['in English', 'in April', 'month:4'],
  ['British spelling', 'organised', 'word:organ'],
  ['irregular verbs', 'fought', 'word:fight'],
])('%s', (_, text, expected) => {
  expect(keys(text)).toContain(expected);
});

test('a name needs its capital, a plain word loses to one', () => {
  expect(keys('They eat rice.')).not.toContain('people/rice');
  expect(keys('Then Rice spoke.')).toContain('people/rice');
  expect(keys('Then the House voted')).not.toContain('positions/house');
  expect(keys('the house burned')).toContain('positions/house');
});

test('the words inside a name are told by it', () => {
  expect(keys('Downing Street')).not.toContain('word:street');
});

test('what is said to be left out is another term than the thing', () => {
  expect(keys('They did not mention the herring quota.')).toContain('left out:positions/quota');
  expect(keys('他沒有提及鯡魚配額。')).toContain('left out:positions/quota');
});

test('every term has its words in the text', () => {
  const text = '「臺灣問題」在4月2日的 herring quota 之前。';
  for (const { start, end } of analyse(text, '2025-11-24', glossary).terms) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
  }
});

test.each([
  ['The aides kept quiet.', 'the aid arrived'],
  ['important goods', 'a good import'],
  ['general emergency', 'a generation emerges'],
])('%s has no word of: %s', (one, other) => {
  const words = keys(other).filter((key) => key.startsWith('word:'));
  expect(keys(one).filter((key) => words.includes(key))).toEqual([]);
});
