import type { Extent, Language } from '../../model/vocabulary.ts';
import type { ListCount, ListedKind } from './listed.ts';

/** What the page says about the list of differences. */
interface ListWords {
  readonly title: string;
  readonly about: string;
  readonly show: string;
  readonly kind: Readonly<Record<ListedKind, string>>;
  /** Of the entry that it stands beside. */
  readonly copyLink: string;
  /** What is shown of what there is, each kind with the number that the bar over the texts gives it. */
  readonly counted: (shown: ListCount, all: ListCount) => string;
  readonly none: string;
  readonly facts: string;
  readonly factsAbout: string;
  readonly reviewed: string;
  readonly found: string;
  readonly gap: Readonly<Record<Extent, (accounts: string) => string>>;
}

export const listWords: Readonly<Record<Language, ListWords>> = {
  en: {
    title: 'List of differences',
    about: 'All that is marked in the texts, in words; each entry leads to its place.',
    show: 'Show',
    kind: {
      facts: 'Differences of fact',
      different: 'Worded differently',
      unmatched: 'Words without a match',
      retold: 'Told in other words',
      gaps: 'Accounts with nothing matched',
    },
    copyLink: 'Copy link to this difference',
    counted: (shown, all) => {
      const part = (of: keyof ListCount, one: string, many: string) =>
        `${shown[of] === all[of] ? '' : `${shown[of]} of `}${all[of]} ${all[of] === 1 ? one : many}`;
      return `${[
        part('facts', 'difference of fact', 'differences of fact'),
        part('differences', 'difference in all, row by row', 'differences in all, row by row'),
        part('gaps', 'note of accounts with nothing matched', 'notes of accounts with nothing matched'),
      ].join('; ')}.`;
    },
    none: 'Nothing of the kind.',
    facts: 'Differences of fact',
    factsAbout: 'Where an account is a translation, its translator may have made the difference.',
    reviewed: 'in the ledger, checked by the editors',
    found: 'found by the software, which can be wrong',
    gap: {
      whole: (accounts) => `Nothing is matched to it: ${accounts}`,
      'as-held': (accounts) => `Nothing in our copy is matched to it: ${accounts}`,
      excerpts: (accounts) => `Unknown: ${accounts}`,
    },
  },
  'zh-Hant': {
    title: '差異清單',
    about: '以文字列出正文中所有的標示；每一項都連到它的位置。',
    show: '顯示',
    kind: {
      facts: '事實出入',
      different: '用字不同',
      unmatched: '未比對到相應文字',
      retold: '換了說法',
      gaps: '未比對到相應段落的文本',
    },
    copyLink: '複製這一處差異的連結',
    counted: (shown, all) => {
      const part = (of: keyof ListCount, what: string) =>
        `${what} ${all[of]} ${shown[of] === all[of] ? '項' : `項，顯示 ${shown[of]} 項`}`;
      return `${[
        part('facts', '事實出入'),
        part('differences', '逐列列出的差異共'),
        part('gaps', '未比對到相應段落的文本'),
      ].join('；')}。`;
    },
    none: '沒有這類項目。',
    facts: '事實出入',
    factsAbout: '若文本為譯文，差異也可能出自譯者。',
    reviewed: '見陳述總表，由編輯核對',
    found: '由軟體找出，可能有誤',
    gap: {
      whole: (accounts) => `未比對到相應段落：${accounts}`,
      'as-held': (accounts) => `我們的文本中未比對到相應段落：${accounts}`,
      excerpts: (accounts) => `不詳：${accounts}`,
    },
  },
};
