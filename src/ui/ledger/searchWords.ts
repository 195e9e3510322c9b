import type { Language } from '../../model/vocabulary.ts';

/** What the page says about the search that a verdict rests on. */
interface SearchWords {
  readonly lookedFor: string;
  /** Between forms of which one is enough. */
  readonly or: string;
  readonly foundIn: (forms: string) => string;
  readonly nothingFound: string;
  readonly nearestHas: (forms: string) => string;
}

export const searchWords: Readonly<Record<Language, SearchWords>> = {
  en: {
    lookedFor: 'A paragraph would have to have one of each:',
    or: ' / ',
    foundIn: (forms) => `Found, in one paragraph: ${forms}.`,
    nothingFound: 'No paragraph has any of them.',
    nearestHas: (forms) => `The nearest paragraph has only: ${forms}.`,
  },
  'zh-Hant': {
    lookedFor: '同一段落須同時含有以下每組之一：',
    or: '／',
    foundIn: (forms) => `找到了，同一段落含有：${forms}。`,
    nothingFound: '沒有任何段落含有其中一項。',
    nearestHas: (forms) => `最接近的段落只有：${forms}。`,
  },
};
