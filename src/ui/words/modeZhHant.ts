import type { ModeWords } from './modeWords.ts';

/** What the page says about the ways to read, in Traditional Chinese. */
export const modeZhHant: ModeWords = {
  read: '讀法',
  readings: { rows: '逐列對齊', original: '依原文順序', focus: '以一份為主' },
  inFocus: '主要文本',
  english: {
    choose: '英文對讀',
    places: { under: '置於原文下方', beside: '置於原文旁', instead: '取代原文', hidden: '不顯示' },
    label: 'Parallax 自行翻譯',
    showSource: '顯示原文',
    tuckSource: '收起原文',
    marksInSource: { differences: '原文標示了與並列段落不同，或在該處未比對到的字句。', other: '原文中有標示的字句。' },
  },
};
