import type { Language } from '../../model/vocabulary.ts';

/** Our translation as the clipboard has it, after the source. */
export const copiedWords: Readonly<Record<Language, (translation: string) => string>> = {
  en: (translation) => `Parallax’s own English translation, not the publisher’s words: ${translation}`,
  'zh-Hant': (translation) => `Parallax 自行的英文翻譯，不是發布者的原話：${translation}`,
};
