import type { Language } from '../../model/vocabulary.ts';

/** What the page says of taking things elsewhere before anybody asks for it; the rest comes with the dialogs. */
interface TakingButtons {
  readonly take: string;
  readonly copyAs: string;
  readonly copyAsOf: (account: string, words: string) => string;
  readonly notLoaded: string;
}

export const takingButtons: Readonly<Record<Language, TakingButtons>> = {
  en: {
    take: 'Take it with you',
    copyAs: 'Copy as…',
    copyAsOf: (account, words) => `Copy as…: ${account}, ${words}`,
    notLoaded: 'This part of the page could not be loaded. Check the connection and try again.',
  },
  'zh-Hant': {
    take: '帶走這份比較',
    copyAs: '複製為……',
    copyAsOf: (account, words) => `複製為……：${account}，${words}`,
    notLoaded: '無法載入這個部分，請檢查連線後再試。',
  },
};
