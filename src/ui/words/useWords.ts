import { createContext, useContext } from 'react';
import type { Localized } from '../../model/localized.ts';
import type { Language } from '../../model/vocabulary.ts';
import { dictionaries } from './dictionaries.ts';
import type { Words } from './words.ts';

/** A language whose dictionary is here. */
export const LanguageContext = createContext<Language>('en');

export interface Speech {
  readonly language: Language;
  readonly words: Words;
  /** Our wording out of the data, in the page's language. */
  readonly say: (text: Localized) => string;
}

export function useWords(): Speech {
  const language = useContext(LanguageContext);
  const words = dictionaries.get(language);
  if (words === undefined) throw new Error(`The page has no words for ${language} yet.`);
  return { language, words, say: (text) => text[language] };
}
