import type { StopSet } from '../../store/stepping.ts';
import type { ToolbarWords } from './toolbarWords.ts';

const namedZhHant: Readonly<Record<StopSet, string>> = {
  facts: '事實出入',
  all: '差異',
  shared: '相同文字',
  voices: '引述',
  none: '不標示',
};

export const toolbarZhHant: ToolbarWords = {
  singleKeys: '快速鍵',
  keysAsked: '按鍵',
  stepThrough: '逐處前往',
  counted: (set, at, total) => {
    if (total === null || set === 'none') return namedZhHant[set];
    const named = `${set === 'all' ? '所有' : ''}${namedZhHant[set]}`;
    return at === null ? `${named} ${total} 處` : `${named}第 ${at} 處，共 ${total} 處`;
  },
  previous: (set) => `上一處${set === 'none' ? '' : namedZhHant[set]}`,
  next: (set) => `下一處${set === 'none' ? '' : namedZhHant[set]}`,
  needsTwo: '要比較須顯示兩份文本',
  list: '差異清單',
};
