import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copiedText, type Piece } from './copiedText.ts';

const texts: Record<string, string> = { 'mfa/a': '台灣回歸中國', 'mfa/b': '烏克蘭危機' };
const sourceOf = (paragraph: string) => texts[paragraph] ?? '';
const label = (translation: string) => `Ours: ${translation}`;
const source = (paragraph: string, selected = sourceOf(paragraph)): Piece => ({ kind: 'source', paragraph, selected });
const ours = (paragraph: string, selected: string): Piece => ({ kind: 'translation', paragraph, selected });

describe('what a copy of the texts holds', () => {
  test('the words of the texts alone are the browser’s to copy', () => {
    expect(copiedText([source('mfa/a', '台灣')], 'source', sourceOf, label)).toBeNull();
  });

  test('a selection from text to text leaves out our translation between them', () => {
    const pieces = [source('mfa/a', '回歸中國'), ours('mfa/a', 'Taiwan’s return'), source('mfa/b', '烏克蘭')];
    expect(copiedText(pieces, 'source', sourceOf, label)).toBe('回歸中國\n\n烏克蘭');
  });

  test('a selection in our translation gives the whole source first, and the translation as ours', () => {
    expect(copiedText([ours('mfa/a', 'return')], 'translation', sourceOf, label)).toBe('台灣回歸中國\n\nOurs: return');
  });

  test('a source that is selected with its translation stands once', () => {
    const pieces = [source('mfa/a', '中國'), ours('mfa/a', 'Taiwan’s')];
    expect(copiedText(pieces, 'translation', sourceOf, label)).toBe('台灣回歸中國\n\nOurs: Taiwan’s');
  });

  test('the page as a whole is the browser’s to copy, unless a source is tucked away', () => {
    const both = [source('mfa/a'), ours('mfa/a', 'Taiwan’s return')];
    expect(copiedText(both, 'around', sourceOf, label)).toBeNull();
    expect(copiedText([ours('mfa/a', 'Taiwan’s return')], 'around', sourceOf, label)).toBe(
      '台灣回歸中國\n\nOurs: Taiwan’s return',
    );
  });
});

test('our translation is never copied without its label, nor before its source', () => {
  const piece = fc.record({
    kind: fc.constantFrom('source' as const, 'translation' as const),
    paragraph: fc.constantFrom(...Object.keys(texts)),
    selected: fc.constantFrom('x', 'y'),
  });
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom('translation' as const, 'source' as const), (pieces, ends) => {
      const parts = copiedText(pieces, ends, sourceOf, label)?.split('\n\n') ?? [];
      const labelled = parts.flatMap((part, at) => (part.startsWith('Ours: ') ? [at] : []));
      expect(labelled.every((at) => Object.values(texts).includes(parts[at - 1] ?? ''))).toBe(true);
      const translations = pieces.filter(({ kind }) => kind === 'translation').length;
      expect(labelled.length === 0 && ends === 'source' ? translations : labelled.length).toBe(translations);
    }),
  );
});
