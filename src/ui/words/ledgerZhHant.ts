import type { LedgerWords } from './ledgerWords.ts';

/** What the page says about the ledger, in Traditional Chinese. */
export const ledgerZhHant: LedgerWords = {
  about: '細讀所見的每一項陳述，以及各家文本如何處理。由 Parallax 編輯撰寫並核對，沒有任何一項由軟體找出。',
  mostDisagreement: '分歧最大者在前',
  count: (shown, all) => (shown === all ? `共 ${all} 項陳述` : `${all} 項陳述中的 ${shown} 項`),
  ascribing: (accounts, to) => `${accounts}（稱出自${to}）`,
  origins: (count, names) => `${count} 個獨立來源：${names}`,
  otherwise: (names) => `說法不同：${names}`,
  saidBy: (names) => `說話者：${names}`,
  conflict: {
    fact: '各文本在事實上有出入。',
    rendering: '譯法或措辭有出入。',
    'cannot-be-told': '有出入，但無法判斷性質。',
  },
  conflictLabel: { fact: '事實有出入', rendering: '譯法或措辭有出入', 'cannot-be-told': '無法判斷性質' },
  moreEvidence: (number) => `證據 ${number}`,
  claims: '各家文本如何說彼此',
  claim: {
    mentions: (by, named, what) => `據${by}，${named}談到：${what}。`,
    omits: (by, named, what) => `據${by}，${named}沒有提到：${what}。`,
  },
  heldAgainst: (accounts) => `核對對象：${accounts}。`,
  itsWords: '原文',
  borneOut: {
    yes: '我們手上的文本可以證實。',
    no: '我們手上的文本不能證實。',
    'cannot-tell': '無法判斷。',
  },
  all: '全部',
  byAccount: '文本',
  states: (account) => `${account}有`,
  lacks: {
    whole: (account) => `${account}沒有`,
    'as-held': (account) => `我們的${account}文本中沒有`,
    excerpts: (account) => `${account}不詳`,
  },
  speaker: '說話者',
  onlyOrigin: '只見於',
  difference: '說法有出入',
  anyConflict: '任何出入',
  order: '排序',
  orders: { topic: '按話題', disagreement: '分歧最大者在前' },
  reset: '全部顯示',
};
