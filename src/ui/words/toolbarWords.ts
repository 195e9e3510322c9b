import type { StopSet } from '../../store/stepping.ts';

/** What the page says about its keys and about stepping, beside the texts. */
export interface ToolbarWords {
  readonly singleKeys: string;
  readonly keysAsked: string;
  readonly stepThrough: string;
  /** `at` is null before the first step, and `total` where nobody has counted yet. */
  readonly counted: (set: StopSet, at: number | null, total: number | null) => string;
  readonly previous: Readonly<Record<StopSet, string>>;
  readonly next: Readonly<Record<StopSet, string>>;
  readonly list: string;
}

function countedEn(set: StopSet, at: number | null, total: number | null): string {
  const one = total === 1;
  const named = {
    facts: one ? 'difference of fact' : 'differences of fact',
    all: one ? 'difference' : 'differences',
    shared: 'shared passages',
    voices: 'voices',
    none: 'Nothing highlighted',
  }[set];
  if (total === null || set === 'none') return `${named[0]?.toUpperCase()}${named.slice(1)}`;
  return at === null ? `${set === 'all' ? 'All ' : ''}${total} ${named}` : `${at} of ${total} ${named}`;
}

export const toolbarEn: ToolbarWords = {
  singleKeys: 'Single keys',
  keysAsked: 'Keys',
  stepThrough: 'Step through',
  counted: countedEn,
  previous: {
    facts: 'Previous difference of fact',
    all: 'Previous difference',
    shared: 'Previous shared passage',
    voices: 'Previous voice',
    none: 'Previous',
  },
  next: {
    facts: 'Next difference of fact',
    all: 'Next difference',
    shared: 'Next shared passage',
    voices: 'Next voice',
    none: 'Next',
  },
  list: 'List of differences',
};

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
