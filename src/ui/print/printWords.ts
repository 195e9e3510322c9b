import type { Language } from '../../model/vocabulary.ts';

/** What the page says on paper only. */
interface PrintWords {
  /** Under every sheet: what this is, when it was printed, and where it came from. */
  readonly running: (title: string, printed: string, address: string) => string;
  readonly sources: string;
  readonly link: string;
  /** What the lines under the words mean. */
  readonly legend: string;
}

export const printWords: Readonly<Record<Language, PrintWords>> = {
  en: {
    running: (title, printed, address) => `Parallax · ${title} · printed ${printed} · ${address}`,
    sources: 'Sources',
    link: 'This page, as printed',
    legend: 'Marks by Parallax:',
  },
  'zh-Hant': {
    running: (title, printed, address) => `Parallax · ${title} · 列印於 ${printed} · ${address}`,
    sources: '來源',
    link: '本頁連結（列印當時的狀態）',
    legend: 'Parallax 所加標記：',
  },
};
