import type { Language } from '../../model/vocabulary.ts';

/** What the page says about one account in focus. */
interface FocusWords {
  readonly title: string;
  readonly besides: string;
  /** Before the names of those that tell a paragraph too. */
  readonly toldIn: string;
  /** Opens what is said of the others where none of them has a paragraph. */
  readonly othersHere: string;
}

export const focusWords: Readonly<Record<Language, FocusWords>> = {
  en: {
    title: 'One account, and what the others tell beside it',
    besides: 'The others beside it',
    toldIn: 'Told also in:',
    othersHere: 'The others here',
  },
  'zh-Hant': {
    title: '一份文本，旁列其他各家的對應段落',
    besides: '其他各家',
    toldIn: '也見於：',
    othersHere: '其他各家在此處',
  },
};
