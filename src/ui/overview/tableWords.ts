import type { SegmentKind } from '../../divergence/comparison.ts';
import type { Language } from '../../model/vocabulary.ts';

/** What the table of the overview says beyond what the picture does. */
interface TableWords {
  readonly account: string;
  readonly paragraphs: string;
  readonly kind: Readonly<Record<SegmentKind, string>>;
}

export const tableWords: Readonly<Record<Language, TableWords>> = {
  en: {
    account: 'Account',
    paragraphs: 'Paragraphs, in its own order',
    kind: {
      shared: 'mostly the same words',
      different: 'mostly worded differently',
      alone: 'mostly not told beside it',
      retold: 'mostly in other words',
    },
  },
  'zh-Hant': {
    account: '文本',
    paragraphs: '段落（依該文本順序）',
    kind: { shared: '多為相同文字', different: '多為用字不同', alone: '多為旁邊各欄所無', retold: '多為換了說法' },
  },
};
