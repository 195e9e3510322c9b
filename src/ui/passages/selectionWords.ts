import type { Language } from '../../model/vocabulary.ts';

/** What the page says while some of the texts is selected. */
interface SelectionWords {
  readonly copy: string;
  /** Where our translation is selected. */
  readonly copySource: string;
  readonly cut: (account: string) => string;
}

export const selectionWords: Readonly<Record<Language, SelectionWords>> = {
  en: {
    copy: 'Copy link to the selection',
    copySource: 'Copy link to the source paragraph',
    cut: (account) => `The selection runs over several accounts; the link holds the part in ${account}.`,
  },
  'zh-Hant': {
    copy: '複製所選文字的連結',
    copySource: '複製原文段落的連結',
    cut: (account) => `所選文字跨越多份文本；連結只包含${account}的部分。`,
  },
};
