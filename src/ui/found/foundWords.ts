import type { Language } from '../../model/vocabulary.ts';
import { foundEn } from '../words/findingEn.ts';
import type { FoundWords } from '../words/findingWords.ts';
import { foundZhHant } from '../words/findingZhHant.ts';

export const foundWords: Readonly<Record<Language, FoundWords>> = { en: foundEn, 'zh-Hant': foundZhHant };
