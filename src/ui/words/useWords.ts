import { createContext, useContext } from 'react';
import type { Localized } from '../../model/localized.ts';
import type { Language } from '../../model/vocabulary.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';
import { zhHant } from './zhHant.ts';

export const LanguageContext = createContext<Language>('en');

const dictionaries: Readonly<Record<Language, Words>> = { en, 'zh-Hant': zhHant };

export interface Speech {
  readonly language: Language;
  readonly words: Words;
  /** Our wording out of the data, in the page's language. */
  readonly say: (text: Localized) => string;
}

export function useWords(): Speech {
  const language = useContext(LanguageContext);
  return { language, words: dictionaries[language], say: (text) => text[language] };
}
