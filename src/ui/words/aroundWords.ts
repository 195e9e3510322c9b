import type { Language } from '../../model/vocabulary.ts';

/** What stands beside the app in the prerendered page, and is said where it has to wait for the app or do without. */
export const aroundWords: Readonly<
  Record<
    Language,
    {
      readonly loading: string;
      readonly alone: string;
      readonly tryAgain: string;
      readonly noScript: string;
      readonly others: string;
    }
  >
> = {
  en: {
    loading: 'Loading the accounts…',
    alone: 'The texts can be read; comparing, marking and links could not be loaded.',
    tryAgain: 'Try again',
    noScript: 'Without JavaScript, the accounts can be read here; comparing, marking and links need it.',
    others: 'This page in another language:',
  },
  'zh-Hant': {
    loading: '正在載入各家文本……',
    alone: '各家文本可以閱讀；比較、標示和連結的功能無法載入。',
    tryAgain: '再試一次',
    noScript: '沒有 JavaScript 也可以在此閱讀各家文本；比較、標示和連結則需要 JavaScript。',
    others: '本頁的另一種語言：',
  },
};
