import type { Language } from '../../model/vocabulary.ts';

/** What the page says about its keys, where they are listed. */
interface KeyWords {
  readonly title: string;
  readonly key: string;
  readonly does: string;
  readonly or: string;
  /** Keys whose names browsers give in a form that nobody reads. */
  readonly named: Readonly<Record<string, string>>;
  readonly help: string;
  readonly about: string;
}

export const keyWords: Readonly<Record<Language, KeyWords>> = {
  en: {
    title: 'Keys of this page',
    key: 'Key',
    does: 'What it does',
    or: 'or',
    named: { ArrowLeft: '←', ArrowRight: '→' },
    help: 'Show these keys',
    about:
      'They work while no field has the focus and no other key is held. A screen reader that takes single letters for itself keeps them: all that they do can be done with the buttons and the list of differences too. “Shortcut keys” beside the texts switches them off; this browser remembers it.',
  },
  'zh-Hant': {
    title: '本頁按鍵',
    key: '按鍵',
    does: '作用',
    or: '或',
    named: { ArrowLeft: '←', ArrowRight: '→' },
    help: '顯示這些按鍵',
    about:
      '只有焦點不在輸入欄、也沒有按住其他按鍵時才有作用。若螢幕閱讀器自己使用單一字母鍵，則由它使用：這些功能都可以用按鈕與差異清單完成。正文旁的「快速鍵」可以關閉，瀏覽器會記住。',
  },
};
