import type { Language } from '../../model/vocabulary.ts';

/** What the page says after it copied something. */
interface CopyingWords {
  readonly linkCopied: string;
  /** Of a link to accounts that the reader opened. */
  readonly linkNeedsFiles: string;
}

/** Apart from the page's other words: only who copies something needs them. */
export const copyingWords: Readonly<Record<Language, CopyingWords>> = {
  en: {
    linkCopied: 'Link copied.',
    linkNeedsFiles: 'It names your files and works only for those who have them.',
  },
  'zh-Hant': {
    linkCopied: '已複製連結。',
    linkNeedsFiles: '連結含有您的檔名，只有手上有這些檔案的人才能使用。',
  },
};
