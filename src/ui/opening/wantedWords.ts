import type { Language } from '../../model/vocabulary.ts';

/** What the page says at an address of files that are not open here. */
interface WantedWords {
  readonly wanted: (files: string) => string;
  readonly choose: string;
}

export const wantedWords: Readonly<Record<Language, WantedWords>> = {
  en: {
    wanted: (files) =>
      `This address belongs to a comparison of files that are not open here: ${files}. Who has them can choose them, and the comparison opens as it was.`,
    choose: 'Choose the files',
  },
  'zh-Hant': {
    wanted: (files) => `這個網址屬於一組未在此開啟的檔案：${files}。手上有這些檔案的人選擇後，就能看到原來的對讀。`,
    choose: '選擇檔案',
  },
};
