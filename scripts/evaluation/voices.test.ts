import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compareSpans, naming, scoreVoices } from './voices.ts';

const span = { place: 'paper:0', kind: 'reported', who: 'xi', words: '' } as const;

test('a voice counts where kind, speaker and four fifths of its characters are right, and once', () => {
  const annotated = [{ ...span, range: { start: 0, end: 10 } }];
  const score = (...found: (typeof span & { range: { start: number; end: number } })[]) =>
    compareSpans(annotated, found);
  expect(score({ ...span, range: { start: 0, end: 8 } })).toMatchObject({ precision: 1, recall: 1 });
  expect(score({ ...span, range: { start: 0, end: 7 } })).toMatchObject({ precision: 0, recall: 0 });
  const twice = { ...span, range: { start: 0, end: 9 } };
  expect(score(twice, { ...twice })).toMatchObject({ precision: 0.5, recall: 1 });
  expect(compareSpans(annotated, [{ ...twice, kind: 'direct' }])).toMatchObject({ found: 0 });
  expect(compareSpans(annotated, [{ ...twice, who: 'trump' }])).toMatchObject({ found: 0 });
});

const party = (id: string, form: string) => ({ id, name: { en: id, 'zh-Hant': id }, forms: [form] });

test('a name counts in any script and width, and only as a whole', () => {
  const who = naming([party('xi', '習近平'), party('mfa', '中國外交部')]);
  expect(who('习近平')).toBe('xi');
  expect(who('習近平和中國外交部')).toBe('mfa+xi');
  expect(who('習近平的')).toBe('習近平的');
});

test('on the shipped call nine voices in ten are found, and nine in ten of those found are right', () => {
  const { precision, recall } = scoreVoices(fileURLToPath(new URL('../../data/xi-trump-2025-11-24', import.meta.url)));
  expect(precision).toBeGreaterThanOrEqual(0.9);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});
