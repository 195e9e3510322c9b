import type { Language } from '../../model/vocabulary.ts';

/** What the table of the overview says beyond what the picture does. */
export const tableWords: Readonly<Record<Language, { readonly account: string; readonly paragraphs: string }>> = {
  en: { account: 'Account', paragraphs: 'Paragraphs, in its own order' },
  'zh-Hant': { account: '文本', paragraphs: '段落（依該文本順序）' },
};
