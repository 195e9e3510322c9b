import type { Language } from '../../model/vocabulary.ts';
import { PartsAskedFor } from '../parts/PartsAskedFor.ts';
import type { Words } from './words.ts';

/** What the page says, by language; one that it does not speak yet comes when it is to. */
export const dictionaries = new PartsAskedFor<Language, Words>({
  en: () => import('./en.ts').then(({ en }) => en),
  'zh-Hant': () => import('./zhHant.ts').then(({ zhHant }) => zhHant),
});
