import type { ModeWords } from './modeWords.ts';

/** What the page says about the ways to read, in Traditional Chinese. */
export const modeZhHant: ModeWords = {
  read: '讀法',
  readings: { rows: '逐列對齊', original: '依原文順序', focus: '以一則為主' },
  inFocus: '主要報導',
  english: {
    choose: '英文對讀',
    places: { under: '置於原文下方', beside: '置於原文旁', instead: '取代原文', hidden: '不顯示' },
    label: '我們自行的翻譯，不是發布者的原話',
    showSource: '顯示原文',
    tuckSource: '收起原文',
    marksInSource: '原文中有標示的字句；我們的譯文不帶標示。',
    copySource: '複製原文段落的連結',
    copied: (translation) => `Parallax 自行的英文翻譯，不是發布者的原話：${translation}`,
  },
  original: {
    title: '各則報導，依發布者的原文順序',
    orderUnknown: '僅有摘引，原本的順序不詳',
    toldIn: '另見於：',
    noCounterpart: {
      whole: (accounts) => `${accounts}：找不到對應段落`,
      'as-held': (accounts) => `${accounts}：我們的文本中沒有`,
      excerpts: (accounts) => `${accounts}：不詳`,
    },
    notCompared: '正文以外，未作比對',
    counterpart: '對應段落',
    goTo: (account) => `前往${account}的對應段落`,
    accountRead: '正在閱讀的報導',
  },
  focus: {
    title: '一則報導，旁列其他各則的對應段落',
    besides: '其他各則',
    othersHere: '其他各則在此處',
  },
};
