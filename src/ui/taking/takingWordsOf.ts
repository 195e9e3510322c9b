import type { Language } from '../../model/vocabulary.ts';
import { takingEn } from '../words/takingEn.ts';
import type { TakingWords } from '../words/takingWords.ts';
import { takingZhHant } from '../words/takingZhHant.ts';

/** Wording of the dialogs, which come with it. */
export const takingWordsOf: Readonly<Record<Language, TakingWords>> = { en: takingEn, 'zh-Hant': takingZhHant };
