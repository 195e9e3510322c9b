import { describe, expect, test } from 'vitest';
import { loadFonts } from './fonts.ts';
import { setLine, setLines } from './setLines.ts';

const { accounts: fonts } = loadFonts();
const textsOf = (text: string, width: number) =>
  setLines(text, { fonts, size: 10, width }).map(({ runs }) => runs.map((run) => run.text).join(''));

describe('lines', () => {
  test('end between Han characters, never before a closing mark or after an opening one', () => {
    expect(textsOf('台灣回歸中國。他說「好」', 60)).toEqual(['台灣回歸中', '國。他說', '「好」']);
  });

  test('end between words, and within one only where it is longer than a line', () => {
    expect(textsOf('the return state visit', 60)).toEqual(['the return', 'state visit']);
    expect(textsOf('incomprehensibilities', 60).length).toBeGreaterThan(1);
  });

  test('hold all of the text, and none is longer than the measure', () => {
    const text = '2025年11月24日晚,國家主席習近平與美國總統唐納德·J·川普通了電話。It’s “an inseparable part”.';
    const lines = setLines(text, { fonts, size: 10, width: 80 });
    const set = lines.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
    expect(set.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    for (const { width } of lines) expect(width).toBeLessThanOrEqual(80);
  });
});

test('a quotation mark beside Latin letters takes the room of one, and its ink stands against them', () => {
  const wide = setLine('台”', { fonts, size: 10 }).width;
  const narrow = setLine('s”', { fonts, size: 10 }).width;
  expect(wide).toBe(20);
  expect(narrow).toBeLessThan(10);
  const [before, after] = setLine('s “t', { fonts, size: 10 }).runs;
  const spaced = setLine('s ', { fonts, size: 10 });
  expect(before?.text).toBe('s ');
  expect(after?.text).toBe('“t');
  expect(after?.x).toBeLessThan(spaced.width);
});

test('a character that no font has is an error, and not an empty place', () => {
  expect(() => setLine('𠮷', { fonts, size: 10 })).toThrow('𠮷');
});

test('what has no ink needs no glyph', () => {
  expect(setLine('台\u{FE00}', { fonts, size: 10 }).width).toBe(10);
});
