import type { StopSet } from '../../store/stepping.ts';
import type { ToolbarWords } from './toolbarWords.ts';

const stopEn = {
  facts: ' difference of fact',
  all: ' difference',
  shared: ' shared passage',
  voices: ' voice',
  none: '',
};

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
  singleKeys: 'Shortcut keys',
  keysAsked: 'Keys',
  stepThrough: 'Step through',
  counted: countedEn,
  previous: (set) => `Previous${stopEn[set]}`,
  next: (set) => `Next${stopEn[set]}`,
  needsTwo: 'Show two accounts to compare',
  list: 'List of differences',
};
