import type { FoundWords, OrderWords } from './findingWords.ts';

/** What the page says about order and space, in Traditional Chinese. */
export const orderZhHant: OrderWords = {
  about: '各家文本以什麼開頭，依什麼順序談到各話題，各給多少篇幅。由左至右即由首字至末字；話題依陳述總表。',
  opensWith: (topics) => `開頭談：${topics}`,
  noTopic: '不屬於任何話題',
  leftOut: (accounts) => `未列入${accounts}：只有節錄，無從得知其順序與篇幅。`,
  table: '以表格呈現',
  topic: '話題',
  place: (rank, share) => `第 ${rank} 個談到，占 ${share}%`,
  measure:
    '在該文本中的先後，以及在我們文本中所占的字數比例。同一句可能屬於幾個話題，有些句子不屬於任何話題，因此比例相加不一定是 100。',
};

/** What the page says about what the engine found, in Traditional Chinese. */
export const foundZhHant: FoundWords = {
  about: '軟體憑段落對應、查找與句子措辭自行找出的結果。它不參考陳述總表，也可能出錯；陳述總表則由編輯撰寫並核對。',
  conflicts: '內容有出入之處',
  conflictsAbout: '陳述相同、卻在同一處填入不同內容的句子。文本若是譯文，差異可能出自譯者。',
  notPaired: '這兩句並未對齊；是依說話者與話題視為同一番話。',
  kind: {
    date: '日期',
    number: '數字',
    quantifier: '多寡',
    negation: '是或否',
    modality: '確定程度',
    speaker: '說話者',
  },
  omissions: '收錄全文的文本中找不到的陳述',
  omissionsAbout: '只針對收錄全文的文本，且經過查找。若找到相近的文字，就不下判斷。',
  notFoundIn: (account) => `${account}中找不到。`,
  searched: (terms, share) => `查找：${terms}。最接近的段落含其中 ${share}%。`,
  inPart: '其中這一部分：',
  nearest: '最接近：',
  wording: '用字選擇',
  wordingAbout: '轉述動詞與其他用字選擇。這些只是變化，從不算作事實有出入。',
  showWording: (count) => `顯示 ${count} 處用字變化`,
  variation: { 'reporting-verb': '轉述動詞：', 'lexical-choice': '用字：' },
  none: '沒有。',
};
