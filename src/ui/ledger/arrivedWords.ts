import type { Language } from '../../model/vocabulary.ts';

/** What the page says about links to a statement. */
interface ArrivedWords {
  readonly copy: (statement: string) => string;
  readonly opened: (statement: string) => string;
}

export const arrivedWords: Readonly<Record<Language, ArrivedWords>> = {
  en: {
    copy: (statement) => `Copy link to the statement: ${statement}`,
    opened: (statement) => `Opened on the statement: ${statement}`,
  },
  'zh-Hant': {
    copy: (statement) => `複製這項陳述的連結：${statement}`,
    opened: (statement) => `已開啟陳述：${statement}`,
  },
};
