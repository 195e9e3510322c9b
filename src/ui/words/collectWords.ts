import type { Language } from '../../model/vocabulary.ts';

/** What the page says about several passages for one link. */
interface CollectWords {
  readonly add: string;
  readonly added: (count: number) => string;
  readonly already: (count: number) => string;
  /** What the link will hold, and whether what is selected now is among it and was not added before. */
  readonly collected: (count: number, withSelected: boolean) => string;
  readonly copyAll: string;
  readonly clear: string;
  readonly cleared: string;
}

/** Apart from the page's other words: only who selects something needs them. */
export const collectWords: Readonly<Record<Language, CollectWords>> = {
  en: {
    add: 'Add to a link',
    added: (count) => `Added. ${count === 1 ? 'One passage' : `${count} passages`} for one link.`,
    already: (count) => `Already added. ${count === 1 ? 'One passage' : `${count} passages`} for one link.`,
    collected: (count, withSelected) =>
      `${count === 1 ? 'One passage' : `${count} passages`} for one link${withSelected ? ', the selection among them' : ''}`,
    copyAll: 'Copy one link to all',
    clear: 'Clear',
    cleared: 'No passages are collected any more.',
  },
  'zh-Hant': {
    add: '加入連結',
    added: (count) => `已加入；同一連結目前有 ${count} 段文字。`,
    already: (count) => `先前已加入；同一連結目前有 ${count} 段文字。`,
    collected: (count, withSelected) => `同一連結的文字：${count} 段${withSelected ? '，包括目前所選' : ''}`,
    copyAll: '複製包含全部的連結',
    clear: '清除',
    cleared: '已清除收集的文字。',
  },
};
