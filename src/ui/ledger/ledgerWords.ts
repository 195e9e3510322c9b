import type { Language } from '../../model/vocabulary.ts';
import { ledgerEn } from '../words/ledgerEn.ts';
import type { LedgerWords } from '../words/ledgerWords.ts';
import { ledgerZhHant } from '../words/ledgerZhHant.ts';

export const ledgerWords: Readonly<Record<Language, LedgerWords>> = { en: ledgerEn, 'zh-Hant': ledgerZhHant };
