import { expect, test } from 'vitest';
import { mostHeight, pictureWidth, rowPicture, typeSizes, type Measure, type PicturedText } from './rowPicture.ts';

const measure: Measure = (text, kind) => Array.from(text).length * typeSizes[kind].size;
const ours = (text: string): PicturedText => ({ kind: 'fact', text, language: 'en' });
const theirs = (text: string, ...marked: { start: number; end: number }[]): PicturedText => ({
  kind: 'theirs',
  text,
  language: 'zh-Hant',
  marked,
});

function picture(...texts: PicturedText[]) {
  const parts = [{ band: 2, texts }];
  return rowPicture({ head: [ours('Head')], parts, foot: [ours('Foot')], cut: ours('Cut') }, measure);
}

test('every line stands under the one before it and inside of the margins, the foot last', () => {
  const { marks, height, width } = picture(theirs('習近平邀請他於四月訪問北京'.repeat(12)), ours('A fact'));
  const lines = marks.filter((mark) => mark.mark === 'text');
  const baselines = lines.map(({ baseline }) => baseline);
  expect(baselines).toEqual(baselines.toSorted((a, b) => a - b));
  for (const line of lines)
    expect(line.x + measure(line.text, line.kind, line.language)).toBeLessThanOrEqual(width - 32);
  expect(
    lines
      .filter(({ kind }) => kind === 'theirs')
      .map(({ text }) => text)
      .join(''),
  ).toBe('習近平邀請他於四月訪問北京'.repeat(12));
  expect(lines.at(-1)?.text).toBe('Foot');
  expect(baselines.at(-1)).toBeLessThan(height);
  expect(width).toBe(pictureWidth);
});

test('a marked stretch has a wash on each of its lines, before the words that stand on it', () => {
  const text = '一二三四五六七八九十'.repeat(5);
  const { marks } = picture(theirs(text, { start: 30, end: 40 }));
  const washes = marks.filter((mark) => mark.mark === 'wash');
  // A line holds 34 characters of 18 px.
  expect(washes.map(({ width }) => width / 18)).toEqual([4, 6]);
  expect(washes.map(({ x }) => (x - 32) / 18)).toEqual([30, 0]);
  const [first] = washes;
  const kinds = marks.map(({ mark }) => mark);
  expect(first && kinds[marks.indexOf(first) + 1]).toBe('text');
});

test('a row that is too long is cut, and the picture says so', () => {
  const { marks, height, cut } = picture(theirs('長'.repeat(20_000)));
  expect(cut).toBe(true);
  expect(height).toBeLessThanOrEqual(mostHeight);
  const told = marks.flatMap((mark) => (mark.mark === 'text' && mark.kind === 'fact' ? mark.text : []));
  expect(told).toEqual(['Head', 'Cut', 'Foot']);
  expect(picture(theirs('短')).cut).toBe(false);
});
