import type { Language } from '../../model/vocabulary.ts';

/** What the page says about accounts that a reader opened. */
interface OpenedWords {
  /** Of a comparison that was taken from the page and opened again: what it is out of, and that anyone may have changed it. */
  readonly outOfFile: (file: string) => string;
  readonly comeBack: string;
}

export const openedWords: Readonly<Record<Language, OpenedWords>> = {
  en: {
    outOfFile: (file) =>
      `Opened from ${file}. What stands here is what the file says; Parallax cannot tell whether anyone changed it.`,
    comeBack: 'Back to the call that Parallax opens with',
  },
  'zh-Hant': {
    outOfFile: (file) => `開自 ${file}。這裡呈現的是檔案的內容；Parallax 無法得知是否有人改動過。`,
    comeBack: '回到 Parallax 原本的通話對讀',
  },
};
