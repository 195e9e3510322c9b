import { expect, test } from 'vitest';
import { typeSizes, type Measure, type PicturedText } from './pictured.ts';
import { mostPixels, rowPicture } from './rowPicture.ts';

const measure: Measure = (text, kind) => Array.from(text).length * typeSizes[kind].size;
const ours = (text: string): PicturedText => ({ kind: 'fact', text, language: 'en' });
const theirs = (text: string, ...marked: { start: number; end: number }[]): PicturedText => ({
  kind: 'theirs',
  text,
  language: 'zh-Hant',
  marked,
});

function picture(...texts: PicturedText[]) {
  return pictureOfAll([texts]);
}

function pictureOfAll(accounts: PicturedText[][], silent: string[] = []) {
  const parts = accounts.map((texts, at) => ({ band: at + 1, texts }));
  const around = { head: [ours('Head')], foot: [ours('Foot')], cut: ours('Cut') };
  return rowPicture({ ...around, parts, silent: silent.map(ours) }, measure);
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
  expect(width).toBe(680);
});

test.each([
  [1, 680, [32]],
  [2, 960, [32, 492]],
  [3, 960, [32, 338.667, 645.333]],
  [4, 960, [32, 492, 32, 492]],
  [5, 960, [32, 338.667, 645.333, 32, 338.667]],
])('%i accounts stand in columns as wide as each other, none over another', (count, width, xs) => {
  const { marks, ...sheet } = pictureOfAll(Array.from({ length: count }, () => [theirs('長'.repeat(60))]));
  const bands = marks.filter((mark) => mark.mark === 'band');
  expect(sheet.width).toBe(width);
  expect(bands.map(({ x }) => Math.round(x * 1000) / 1000)).toEqual(xs);
  const lines = marks.flatMap((mark) => (mark.mark === 'text' && mark.kind === 'theirs' ? [mark] : []));
  for (const { x, y, width: wide } of bands) {
    const under = lines.filter((line) => line.x === x && line.baseline > y);
    expect(under.length).toBeGreaterThan(0);
    for (const { text } of under) expect(text.length * 17).toBeLessThanOrEqual(wide);
  }
});

test('an account that has nothing in the row takes a line, under those that have', () => {
  const { marks } = pictureOfAll([[theirs('有')]], ['AP · Unknown']);
  const lines = marks.filter((mark) => mark.mark === 'text').toSorted((a, b) => a.baseline - b.baseline);
  expect(lines.map(({ text }) => text)).toEqual(['Head', '有', 'AP · Unknown', 'Foot']);
});

test('a marked stretch has a wash on each of its lines, before the words that stand on it', () => {
  const text = '一二三四五六七八九十'.repeat(5);
  const { marks } = picture(theirs(text, { start: 30, end: 40 }));
  const washes = marks.filter((mark) => mark.mark === 'wash');
  // A line holds 36 characters of 17 px.
  expect(washes.map(({ width }) => width / 17)).toEqual([6, 4]);
  expect(washes.map(({ x }) => (x - 32) / 17)).toEqual([30, 0]);
  const [first] = washes;
  const kinds = marks.map(({ mark }) => mark);
  expect(first && kinds[marks.indexOf(first) + 1]).toBe('text');
});

test('a row that is too long is cut, and the picture says so', () => {
  const { marks, width, height, cut } = picture(theirs('長'.repeat(20_000)));
  expect(cut).toBe(true);
  expect(width * height).toBeLessThanOrEqual(mostPixels);
  const told = marks.flatMap((mark) => (mark.mark === 'text' && mark.kind === 'fact' ? mark.text : []));
  expect(told).toEqual(['Head', 'Cut', 'Foot']);
  expect(picture(theirs('短')).cut).toBe(false);
});
