import type { Language } from '../../model/vocabulary.ts';

/** What more than one part says that is fetched when it is asked for. */
interface LateWords {
  readonly close: string;
  readonly dismiss: string;
  /** To the paragraph that is spoken of. */
  readonly shownAt: string;
}

export const lateWords: Readonly<Record<Language, LateWords>> = {
  en: { close: 'Close', dismiss: 'Dismiss', shownAt: 'Show it' },
  'zh-Hant': { close: '關閉', dismiss: '關閉訊息', shownAt: '前往該段' },
};
