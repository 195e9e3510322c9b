import type { Language } from '../../model/vocabulary.ts';

/** What the page says about accounts that a reader opened. */
interface OpenedWords {
  /** What the note is. */
  readonly label: string;
  /** The files' names follow. */
  readonly openedFrom: (files: number) => string;
  /** Of a comparison that was taken from the page and opened again: that anyone may have changed it. */
  readonly asTheFileSays: string;
  readonly comeBack: string;
}

export const openedWords: Readonly<Record<Language, OpenedWords>> = {
  en: {
    label: 'Opened files',
    openedFrom: (files) => (files === 1 ? 'Opened file:' : 'Opened files:'),
    asTheFileSays: 'What stands here is what the file says; Parallax cannot tell whether anyone changed it.',
    comeBack: 'Back to the call that Parallax opens with',
  },
  'zh-Hant': {
    label: '開啟的檔案',
    openedFrom: () => '開啟的檔案：',
    asTheFileSays: '這裡呈現的是檔案的內容；Parallax 無法得知是否有人改動過。',
    comeBack: '回到 Parallax 原本的通話對讀',
  },
};
