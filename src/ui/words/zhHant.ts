import { modeZhHant } from './modeZhHant.ts';
import { toolbarZhHant } from './toolbarZhHant.ts';
import type { Words } from './words.ts';

/** The page's own wording in Traditional Chinese. */
export const zhHant: Words = {
  product: 'Parallax',
  tagline: '同一件事，各家說法，並列對讀',
  skipToTexts: '跳到正文',
  language: '語言',
  theme: { label: '主題', system: '自動', light: '淺色', dark: '深色' },

  leads: '各家說法在哪裡分歧',
  leadsWhole: '顯示各家有無此說',
  leadsBy: ['由 Parallax 編輯撰寫並核對。', '每個標記都連到原文，或連到查找過的字詞。'],
  statement: '陳述',
  verdict: {
    states: '有',
    'states-otherwise': '說法不同',
    'does-not-state': '沒有',
    'not-in-our-copy': '我們的文本中沒有',
    unknown: '不詳',
  },
  via: (accounts) => `經由${accounts}`,
  and: '與',
  ascribedTo: (source) => `稱出自${source}`,
  asGivenBy: (source) => `據${source}`,

  accounts: '各家文本',
  kind: {
    'official-readout': '官方通報',
    'state-media-relay': '報紙轉述官方媒體',
    wire: '通訊社',
    newsroom: '新聞媒體',
    'social-post': '社群貼文',
    unknown: '性質不詳',
  },
  extent: {
    whole: '收錄全文',
    'as-held': '我們的文本可能不完整',
    excerpts: '僅有節錄',
  },
  wording: {
    original: (language) => `原文為${language}`,
    translation: (language, from, by) => `由${from}譯為${language}，${by}`,
    'reads-as-translation': (language, from) => `${language}；行文像是譯自${from}`,
    unknown: (language) => `${language}；原文或譯文不詳`,
  },
  translatorUnknown: '譯者不詳',
  translatedBy: (name) => `譯者：${name}`,
  textLanguage: { 'zh-Hant': '繁體中文', 'zh-Hans': '簡體中文', en: '英文', und: '語言不詳' },
  time: {
    published: (when) => `發布：${when}`,
    updated: (when) => `更新：${when}`,
    unknown: '時間不詳',
    zoneUnknown: '（未註明時區）',
    inZone: (zone) => `（${zone}時間）`,
  },
  zone: { 'America/New_York': '美國東部', 'Asia/Shanghai': '北京' },
  relays: (source) => `轉述${source}`,
  lineInferred: (origin) => `；屬${origin}的說法，是我們的推論`,

  compare: '比較',
  shownAccounts: '顯示的文本',
  comparedWith: '對照基準',
  marking: '標示',
  markings: { differences: '差異', shared: '相同文字', voices: '誰的話', none: '不標示' },
  legend: {
    direct: '直接引述',
    reported: '間接轉述',
    different: '用字不同',
    alone: '並列段落中未比對到',
    retold: '換了說法',
    shared: '相同文字',
  },
  modes: modeZhHant,
  referenceHere: '本列的對照基準',
  toolbar: toolbarZhHant,

  texts: '逐列對讀',
  row: '列',
  baseMark: '對照基準',
  join: '・',
  comma: '、',
  rowName: (number) => `第 ${number} 列`,
  furniture: '正文以外',
  role: {
    headline: '標題',
    deck: '導言',
    dateline: '時間戳記',
    byline: '署名',
    caption: '圖說',
    alt: '圖片描述',
    body: '正文',
  },
  noCounterpart: {
    whole: '未比對到相應段落',
    'as-held': '我們的文本中未比對到相應段落',
    excerpts: '不詳',
  },
  moved: '原文中不在此處',
  alsoIn: (row) => `第 ${row} 列也有`,
  toldIn: (row) => `見第 ${row} 列`,
  seeAlso: (row) => `另見第 ${row} 列`,
  quotedVia: (account) => `經由${account}`,
  quoteMode: { direct: '直接引述', reported: '間接轉述' },
  attribution: { named: '指明出處', inferred: '只說是作者的話；出處是推論' },

  whyTogether: '為何並列？',
  whyNot: '查找了什麼？',

  roomsLabel: '閱讀方式',
  rooms: { texts: '並列對讀', ledger: '陳述總表', order: '順序與篇幅', found: '軟體找出的結果' },

  voices: {
    ask: '誰的話？',
  },

  overview: {
    title: '各家文本鳥瞰',
    about: '每份文本由首段至末段；線條連接同列的段落，虛線表示不在該文本原有順序。按一下段落即可前往。',
    asTable: '以表格呈現',
  },

  taking: {
    take: '帶走這份比較',
    copyAs: '複製為……',
    copyAsOf: (account, words) => `複製為……：${account}，${words}`,
  },
  copyLink: '複製連結',
  copyLinkTo: (account, words) => `複製連結：${account}，${words}`,
  clearPassage: '清除標示',

  opening: {
    ask: '比較您自己的文本',
    loading: '載入中……',
    notLoaded: '無法載入這個部分，請檢查連線後再試。',
  },

  find: '尋找字詞',

  print: {
    running: (title, printed, address) => `Parallax · ${title} · 列印於 ${printed} · ${address}`,
    sources: '來源',
    link: '本頁連結（列印當時的狀態）',
    legend: 'Parallax 所加標記：',
  },

  rights: '各家文本的權利屬於其發布者，此處僅供比較。以這種字體呈現的文字是我們的說明。',
};
