import type { Language } from '../../model/vocabulary.ts';

/** What the page says about finding words before the bar for it is fetched. */
export const findStart: Readonly<Record<Language, { readonly open: string; readonly notLoaded: string }>> = {
  en: { open: 'Find words', notLoaded: 'The search could not be loaded. Please try again.' },
  'zh-Hant': { open: '尋找字詞', notLoaded: '無法載入尋找功能，請再試一次。' },
};
