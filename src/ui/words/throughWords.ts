import type { ThroughWords } from '../../exchange/through.ts';
import type { Language } from '../../model/vocabulary.ts';

/** Of words that are known only through another account: whose they are said to be, and who says so. */
export const throughWords: Readonly<Record<Language, ThroughWords>> = {
  en: {
    through: {
      direct: (account, host) => `${account}, per ${host}`,
      reported: (account, host) => `${account}, as retold by ${host}`,
    },
    inferred: ' (our inference)',
    join: ' · ',
  },
  'zh-Hant': {
    through: {
      direct: (account, host) => `${account}，據${host}引述`,
      reported: (account, host) => `${account}，據${host}轉述`,
    },
    inferred: '（我們的推論）',
    join: '・',
  },
};
