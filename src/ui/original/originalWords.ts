import type { Extent, Language } from '../../model/vocabulary.ts';

/** What the page says about the accounts as they were published. */
interface OriginalWords {
  readonly title: string;
  readonly orderUnknown: string;
  readonly toldIn: string;
  /** Who tells part of it where nothing of theirs is matched to it. */
  readonly seeAlso: string;
  /** Which accounts have nothing beside a paragraph, as carefully as the rows say it. */
  readonly noCounterpart: Readonly<Record<Extent, (accounts: string) => string>>;
  readonly notCompared: string;
  /** Beside a paragraph that tells what the one tells that is pointed at. */
  readonly counterpart: string;
  readonly goTo: (account: string) => string;
  readonly accountRead: string;
}

export const originalWords: Readonly<Record<Language, OriginalWords>> = {
  en: {
    title: 'The accounts, each as it was published',
    orderUnknown: 'Excerpts; their order in the source is unknown',
    toldIn: 'Told also in:',
    seeAlso: 'See also:',
    noCounterpart: {
      whole: (accounts) => `Nothing of ${accounts} is matched to it`,
      'as-held': (accounts) => `Nothing in our copy of ${accounts} is matched to it`,
      excerpts: (accounts) => `Unknown of ${accounts}`,
    },
    notCompared: 'Around the text: compared with nothing',
    counterpart: 'Counterpart',
    goTo: (account) => `Go to the counterpart in ${account}`,
    accountRead: 'Account being read',
  },
  'zh-Hant': {
    title: '各家文本，依發布者的原文順序',
    orderUnknown: '僅有摘引，原本的順序不詳',
    toldIn: '也見於：',
    seeAlso: '另參：',
    noCounterpart: {
      whole: (accounts) => `${accounts}：未比對到相應段落`,
      'as-held': (accounts) => `${accounts}：我們的文本中未比對到相應段落`,
      excerpts: (accounts) => `${accounts}：不詳`,
    },
    notCompared: '正文以外，未作比對',
    counterpart: '對應段落',
    goTo: (account) => `前往${account}的對應段落`,
    accountRead: '正在閱讀的文本',
  },
};
