import type { Language } from '../../model/vocabulary.ts';

/** What stands before our English of a sentence that is shown outside the texts. */
export const sentenceWords: Readonly<Record<Language, { readonly ours: string }>> = {
  en: { ours: 'Our translation:' },
  'zh-Hant': { ours: '我們的英文直譯：' },
};
