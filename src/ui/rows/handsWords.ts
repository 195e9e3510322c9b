import type { Language } from '../../model/vocabulary.ts';

/** What the page says about whose words a paragraph gives. */
interface HandsWords {
  readonly inferred: string;
  readonly inferredLineOf: (origin: string) => string;
  readonly found: string;
  readonly rest: string;
  /** Before what the editors say of one voice. */
  readonly note: string;
}

export const handsWords: Readonly<Record<Language, HandsWords>> = {
  en: {
    inferred: ' (our inference)',
    inferredLineOf: (origin) => ` (that this is ${origin}’s line is our inference)`,
    found: 'Recognised by the software, which can be wrong.',
    rest: 'All else is in the account’s own voice.',
    note: 'Our note: ',
  },
  'zh-Hant': {
    inferred: '（我們的推論）',
    inferredLineOf: (origin) => `（屬${origin}的說法，是我們的推論）`,
    found: '由軟體辨識，可能有誤。',
    rest: '其餘是該文本自己的話。',
    note: '我們的附註：',
  },
};
