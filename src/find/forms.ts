import type { FindConcept } from './concepts.ts';
import type { Query } from './query.ts';
import { wordingKey, wordingOf, type Wording } from './wording.ts';

/** One way of saying what is looked for. */
export interface Form {
  readonly words: string;
  readonly wording: Wording;
  /** A name that is also a plain word (Rice, May): looked for with a capital only. */
  readonly capital: boolean;
}

/** The words asked for, and the renderings of these concepts; no two of them find the same. */
export function formsOf({ words, exact }: Query, concepts: readonly FindConcept[]): Form[] {
  const own: Form = { words, wording: wordingOf(words), capital: false };
  if (exact) return [own];
  const forms = new Map([[wordingKey(own.wording), own]]);
  for (const form of concepts.flatMap(renderingsOf)) {
    const key = wordingKey(form.wording);
    const known = forms.get(key);
    if (!known || (known.capital && !form.capital)) forms.set(key, form);
  }
  return [...forms.values()];
}

/** The ways in which a concept is said, those of no word left out. */
export function renderingsOf({ forms, name }: FindConcept): Form[] {
  return forms.flatMap((words) => {
    const wording = wordingOf(words);
    if (wording.keys.length === 0) return [];
    return [{ words, wording, capital: name && wording.oneWord && wording.capital }];
  });
}
