import type { Language } from '../../model/vocabulary.ts';

/** What the page says about rows and statements in other pages. */
export interface EmbedWords {
  readonly row: string;
  readonly statement: string;
  readonly about: string;
  readonly width: string;
  readonly pixels: (width: number) => string;
  readonly withScript: string;
  readonly snippet: string;
  readonly copy: string;
  readonly copied: string;
  readonly byHand: string;
  readonly coming: string;
  readonly notLoaded: string;
  /** Inside the snippet, for whoever edits the page that it is put into. */
  readonly height: (width: number, height: number) => string;
}

export const embedWords: Readonly<Record<Language, EmbedWords>> = {
  en: {
    row: 'A passage beside the other accounts, on Parallax',
    statement: 'Who states it, on Parallax',
    about: 'For a page of your own: a frame with the texts, their sources and a link to the whole.',
    width: 'Width',
    pixels: (width) => `${width} px`,
    withScript: 'with a script that keeps the height right at any width',
    snippet: 'The frame as HTML',
    copy: 'Copy the frame',
    copied: 'Frame copied.',
    byHand: 'Your browser did not let us copy: select the text and copy it by hand.',
    coming: 'The frame is coming…',
    notLoaded: 'The frame could not be made: its height could not be loaded.',
    height: (width, height) => `Parallax: ${width} px wide, ${height} px high`,
  },
  'zh-Hant': {
    row: '一段文字與各家文本並列（Parallax）',
    statement: '哪些文本這樣說（Parallax）',
    about: '放進您自己的網頁：嵌入框中有文本、出處，以及通往完整對照的連結。',
    width: '寬度',
    pixels: (width) => `${width} 像素`,
    withScript: '附上程式碼，任何寬度都維持合適的高度',
    snippet: '嵌入框的 HTML',
    copy: '複製嵌入碼',
    copied: '已複製嵌入碼。',
    byHand: '瀏覽器不允許複製：請選取文字，自行複製。',
    coming: '正在準備嵌入碼……',
    notLoaded: '無法產生嵌入碼：高度資料載入失敗。',
    height: (width, height) => `Parallax：寬 ${width} 像素，高 ${height} 像素`,
  },
};
