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
  singleKeys: '單鍵操作',
  keysAsked: '按鍵',
  stepThrough: '逐處前往',
  counted: (set, at, total) => {
    if (total === null || set === 'none') return namedZhHant[set];
    const named = `${set === 'all' ? '所有' : ''}${namedZhHant[set]}`;
    return at === null ? `${named} ${total} 處` : `${named}第 ${at} 處，共 ${total} 處`;
  },
  previous: {
    facts: '上一處事實出入',
    all: '上一處差異',
    shared: '上一處相同文字',
    voices: '上一處引述',
    none: '上一處',
  },
  next: {
    facts: '下一處事實出入',
    all: '下一處差異',
    shared: '下一處相同文字',
    voices: '下一處引述',
    none: '下一處',
  },
  list: '差異清單',
};
