/** What a selection holds of one paragraph: of the publisher's words, or of our translation of them. */
export interface Piece {
  readonly kind: 'source' | 'translation';
  /** `account/paragraph`. */
  readonly paragraph: string;
  readonly selected: string;
}

/** Where a selection starts and ends: in our translation, in the texts, or in the page around them. */
export type Ends = 'translation' | 'source' | 'around';

/**
 * What goes to the clipboard, so that our translation never passes for the publisher's words: of a selection in the texts
 * their words alone; of one in our translation each paragraph's source and then the translation, labelled by `label`.
 * Null where the browser's own copy is right.
 */
export function copiedText(
  pieces: readonly Piece[],
  ends: Ends,
  sourceOf: (paragraph: string) => string,
  label: (translation: string) => string,
): string | null {
  const translations = pieces.filter(({ kind }) => kind === 'translation');
  if (translations.length === 0) return null;
  const sources = new Set(pieces.filter(({ kind }) => kind === 'source').map(({ paragraph }) => paragraph));
  const accompanied = translations.every(({ paragraph }) => sources.has(paragraph));
  // Much of the page is copied, the texts among it, and the label stands with each translation.
  if (ends === 'around' && accompanied) return null;
  if (ends === 'source' && accompanied)
    return pieces.flatMap(({ kind, selected }) => (kind === 'source' ? [selected] : [])).join('\n\n');
  const translated = new Set(translations.map(({ paragraph }) => paragraph));
  return pieces
    .flatMap(({ kind, paragraph, selected }) => {
      if (kind === 'translation') return [sourceOf(paragraph), label(selected)];
      return translated.has(paragraph) ? [] : [selected];
    })
    .join('\n\n');
}
