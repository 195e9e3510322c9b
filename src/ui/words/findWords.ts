import type { QuotedFrom } from '../../model/call.ts';
import type { Extent, Language } from '../../model/vocabulary.ts';

/** How words that are known through others are known. */
export type Way = QuotedFrom['mode'] | 'both';

/** What the bar says. It is of words only: never that an account does not state a thing. */
interface FindWords {
  readonly title: string;
  readonly field: string;
  readonly hint: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  /** Of the places on the page. */
  readonly at: (at: number | null, total: number) => string;
  readonly looking: string;
  /** `typed` places of all have the words themselves, in either script; the others a rendering. */
  readonly found: (query: string, places: number, accounts: number, typed: number) => string;
  readonly foundNowhere: (query: string) => string;
  /** Where the words as typed stand nowhere, and nothing else could be looked for. */
  readonly notAsWords: (query: string) => string;
  /** Of accounts in whose script we know no wording of it. */
  readonly unasked: (accounts: string) => string;
  readonly noWording: string;
  readonly inExcerpts: (places: number, accounts: string) => string;
  /** Of accounts that have none of the words, by how much of them we hold. */
  readonly without: Readonly<Record<Extent, (accounts: string) => string>>;
  readonly end: string;
  readonly part: string;
  readonly byAccount: string;
  readonly none: Readonly<Record<Extent, string>>;
  /** The same where there is little room; nothing is said of a whole text but the count. */
  readonly noneBriefly: Readonly<Record<Extent, string>>;
  readonly noWordingBriefly: string;
  readonly through: Readonly<Record<Way, string>>;
  readonly throughBriefly: Readonly<Record<Way, string>>;
  readonly goTo: (account: string, places: number) => string;
  readonly show: (account: string, places: number) => string;
  readonly showIt: string;
  readonly reached: (at: number, total: number, account: string) => string;
  readonly lookedFor: string;
  readonly lookedForExactly: string;
  readonly only: (words: string) => string;
  readonly more: (forms: number) => string;
  /** Before what says more than the words asked for. */
  readonly broader: string;
  readonly wordsOnly: string;
  readonly readings: string;
  readonly readingsOf: (account: string, paragraphs: number) => string;
  readonly glossaryFailed: string;
}

export const findWords: Readonly<Record<Language, FindWords>> = {
  en: {
    title: 'Find words in all accounts',
    field: 'Words to find',
    hint: 'In quotation marks: exactly as typed',
    previous: 'Previous place',
    next: 'Next place',
    close: 'Close the search',
    at: (at, total) => (at === null ? `${total} on the page` : `${at} of ${total}`),
    looking: 'Looking…',
    found: (query, places, accounts, typed) =>
      [
        `${query}: ${places} in ${accounts} ${accounts === 1 ? 'account' : 'accounts'}`,
        ...(typed === places ? [] : [typed === 0 ? 'in renderings of it' : `${typed} of them in these words`]),
      ].join(', '),
    foundNowhere: (query) => `${query}: found in no account that we hold`,
    notAsWords: (query) => `${query}: these words themselves stand nowhere`,
    unasked: (accounts) =>
      `we know no wording of it in the language of ${accounts}, so this says nothing of what they tell`,
    noWording: 'no wording in its language known to us',
    inExcerpts: (places, accounts) => `${places} in excerpts of ${accounts}`,
    without: {
      whole: (accounts) => `not found in the text of ${accounts}`,
      'as-held': (accounts) => `not in our copy of ${accounts}`,
      excerpts: (accounts) => `unknown of ${accounts}, of which only excerpts are held`,
    },
    end: '.',
    part: '; ',
    byAccount: 'Places by account',
    none: {
      whole: 'not found in its text',
      'as-held': 'not in our copy',
      excerpts: 'unknown: only excerpts are held',
    },
    noneBriefly: { whole: '', 'as-held': 'in our copy', excerpts: 'unknown' },
    noWordingBriefly: 'no wording known',
    through: {
      direct: 'in words that others quote',
      reported: 'in what others retell',
      both: 'in what others quote or retell',
    },
    throughBriefly: { direct: 'quoted', reported: 'retold', both: 'quoted or retold' },
    goTo: (account, places) => `${account}: ${places}; go to the next`,
    show: (account, places) => `${account}: ${places}; show this account`,
    showIt: 'show',
    reached: (at, total, account) => `${at} of ${total}, ${account}: `,
    lookedFor: 'Looked for:',
    lookedForExactly: 'Looked for, exactly as typed:',
    only: (words) => `Find exactly ${words}`,
    more: (forms) => `${forms} more, which stand nowhere`,
    broader: 'Broader, so not counted:',
    wordsOnly: 'Words only: what is told in yet other words is not found.',
    readings: 'Only our own English reading has it, not the account’s words:',
    readingsOf: (account, paragraphs) => `${account}, ${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}`,
    glossaryFailed: 'The glossary could not be loaded, so only the words as typed were looked for.',
  },
  'zh-Hant': {
    title: '在各家文本中尋找字詞',
    field: '要找的字詞',
    hint: '加引號則逐字尋找',
    previous: '上一處',
    next: '下一處',
    close: '關閉尋找',
    at: (at, total) => (at === null ? `頁面上 ${total} 處` : `第 ${at} 處，共 ${total} 處`),
    looking: '正在尋找……',
    found: (query, places, accounts, typed) =>
      [
        `${query}：${accounts} 份文本中有 ${places} 處`,
        ...(typed === places ? [] : [typed === 0 ? '用的是別的說法' : `其中 ${typed} 處用的是這些字詞`]),
      ].join('，'),
    foundNowhere: (query) => `${query}：我們收錄的文本中都沒有找到`,
    notAsWords: (query) => `${query}：沒有文本用到這些字詞本身`,
    unasked: (accounts) => `我們沒有它在${accounts}所用語文中的說法，因此這不表示這些文本沒有提到`,
    noWording: '沒有該語文的說法可找',
    inExcerpts: (places, accounts) => `${accounts}的節錄中有 ${places} 處`,
    without: {
      whole: (accounts) => `${accounts}的全文中沒有找到`,
      'as-held': (accounts) => `我們的${accounts}文本中沒有`,
      excerpts: (accounts) => `${accounts}不詳，因為只有節錄`,
    },
    end: '。',
    part: '；',
    byAccount: '各家文本各有幾處',
    none: { whole: '全文中沒有找到', 'as-held': '我們的文本中沒有', excerpts: '不詳：只有節錄' },
    noneBriefly: { whole: '', 'as-held': '就我們的文本', excerpts: '不詳' },
    noWordingBriefly: '無說法可找',
    through: { direct: '見於他家的引述', reported: '見於他家的轉述', both: '見於他家的引述或轉述' },
    throughBriefly: { direct: '引述', reported: '轉述', both: '引述或轉述' },
    goTo: (account, places) => `${account}：${places} 處；前往下一處`,
    show: (account, places) => `${account}：${places} 處；顯示這份文本`,
    showIt: '顯示',
    reached: (at, total, account) => `第 ${at} 處，共 ${total} 處，${account}：`,
    lookedFor: '找的是：',
    lookedForExactly: '逐字尋找：',
    only: (words) => `只找「${words}」`,
    more: (forms) => `另有 ${forms} 種寫法，任何文本都沒有`,
    broader: '含義較廣，不計入：',
    wordsOnly: '只比對字詞；換了別種說法就找不到。',
    readings: '只見於我們自己的英文直譯，不見於該文本的原話：',
    readingsOf: (account, paragraphs) => `${account}，${paragraphs} 段`,
    glossaryFailed: '無法載入詞彙表，因此只找了所輸入的字詞。',
  },
};
