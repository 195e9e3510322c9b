import type { Language } from '../../model/vocabulary.ts';
import { orderEn } from '../words/findingEn.ts';
import type { OrderWords } from '../words/findingWords.ts';
import { orderZhHant } from '../words/findingZhHant.ts';

export const orderWords: Readonly<Record<Language, OrderWords>> = { en: orderEn, 'zh-Hant': orderZhHant };
