import { fold } from '../text/fold.ts';
import type { FindConcept } from './concepts.ts';
import type { ReadAccount } from './find.ts';
import { renderingsOf } from './forms.ts';
import { wordingFinder } from './occurrences.ts';

/**
 * The concepts that some account has a form of. They answer for all words that they have; what other words stand for,
 * only the whole glossary tells.
 */
export function heldConcepts(concepts: readonly FindConcept[], accounts: readonly ReadAccount[]): FindConcept[] {
  const texts = accounts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const keys = new Set(texts.flatMap(({ tokens }) => tokens.map(({ key }) => key)));
  const characters = new Set(texts.flatMap(({ folded }) => Array.from(folded.text)));
  return concepts.filter(({ forms: words, name }) => {
    // Most forms have a character or a word that stands nowhere, which is told by a look.
    const near = words.filter((form) =>
      Array.from(fold(form).text).every((one) => one < '\u0100' || characters.has(one)),
    );
    const forms = renderingsOf({ forms: near, name }).filter(({ wording }) =>
      wording.keys.every((key) => keys.has(key)),
    );
    if (forms.length === 0) return false;
    const occurrences = wordingFinder(forms);
    return texts.some((text) => occurrences(text).length > 0);
  });
}
