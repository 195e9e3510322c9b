import { useContext } from 'react';
import type { Language } from '../../model/vocabulary.ts';
import { LanguageContext } from './useWords.ts';

/** What a part of the page says that is fetched when it is asked for, and brings its words in both languages. */
export function useWordsOf<Told>(told: Readonly<Record<Language, Told>>): Told {
  return told[useContext(LanguageContext)];
}
