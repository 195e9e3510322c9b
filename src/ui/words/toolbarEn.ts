import type { StopSet } from '../../store/stepping.ts';
import type { ToolbarWords } from './toolbarWords.ts';

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
