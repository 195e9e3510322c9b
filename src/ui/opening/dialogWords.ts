import type { Language } from '../../model/vocabulary.ts';
import type { Stage } from '../../corpus/alignCall.ts';
import type { OpeningProblem } from '../../exchange/openingProblem.ts';
import type { Failure } from '../../store/alignWorker.ts';

type Kind = OpeningProblem['kind'];
type ProblemOf<K extends Kind> = Extract<OpeningProblem, { readonly kind: K }>;

/** What the dialog says in which a reader opens accounts of her own. */
export interface DialogWords {
  readonly title: string;
  readonly about: string;
  readonly stays: string;
  readonly choose: string;
  readonly orDrop: string;
  readonly formats: string;
  readonly formatsAbout: readonly string[];
  readonly chosen: string;
  readonly remove: (file: string) => string;
  readonly removeShort: string;
  readonly reading: string;
  readonly compare: string;
  readonly close: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly starting: string;
  readonly stage: Readonly<Record<Stage, (done: number, all: number) => string>>;
  readonly failed: Readonly<Record<Failure, string>>;
  /** One sentence a problem: the file, what is wrong with it, what to do. */
  readonly problem: { readonly [K in Kind]: (problem: ProblemOf<K>) => string };
}

const percent = (done: number, all: number) => Math.floor((done / all) * 100);

export const dialogWords: Readonly<Record<Language, DialogWords>> = {
  en: {
    title: 'Compare accounts of your own',
    about: 'Choose two or more files that tell of one event. They are aligned here and shown in rows like the call.',
    stays: 'Nothing leaves this browser, and nothing is kept: after a reload, choose your files again.',
    choose: 'Choose files…',
    orDrop: 'or drop them here',
    formats: 'Which files?',
    formatsAbout: [
      'Plain text in UTF-8: one paragraph a line, blank lines skipped; the file’s name becomes the account’s.',
      'Or an account as JSON, in the form of data/schema/account.schema.json (its name ends in .json).',
      'Or one comparison that was taken from this page as JSON: it opens as it was.',
      'Chinese and English, also mixed. A plain text may be a part only, so nothing is ever said to be absent from it.',
    ],
    chosen: 'Files chosen',
    remove: (file) => `Remove ${file}`,
    removeShort: 'Remove',
    reading: 'Reading the files…',
    compare: 'Compare',
    close: 'Close',
    cancel: 'Cancel',
    cancelled: 'Cancelled. Your files are still here.',
    starting: 'Getting ready…',
    stage: {
      aligning: (done, all) => `Aligning paragraphs: ${done} of ${all} pairs of accounts`,
      comparing: (done, all) => `Comparing words: ${percent(done, all)} %`,
      searching: () => 'Looking for omissions and contradictions…',
    },
    failed: {
      glossary:
        'The glossary that the comparison needs could not be loaded. Check the connection and press Compare again; your files are still here.',
      aligning:
        'The comparison broke off. Your files are still here: press Compare again, or try with fewer or shorter ones.',
    },
    problem: {
      unreadable: ({ file }) => `${file} could not be read; choose it again, and files only, no folders.`,
      'too-large': ({ file }) => `${file} is larger than 20 MB, which no account is; choose another file.`,
      empty: ({ file }) => `${file} is empty; put its text in and choose it again, or remove it.`,
      binary: ({ file }) => `${file} is no plain text; save it as plain text in UTF-8 and choose it again.`,
      'not-utf8': ({ file }) => `${file} is not encoded in UTF-8; save it as UTF-8 and choose it again.`,
      'no-text': ({ file }) => `${file} has no deck or body to align; add a block with the role "body".`,
      'same-name': ({ file, other }) =>
        file === other
          ? `${file} is chosen twice; remove one, or rename the one that is another text.`
          : `${file} and ${other} would be two accounts of one name; rename one, or remove it.`,
      'no-account': ({ file, path, more }) =>
        `${file} is no account of our form${path === '' ? '' : `, at ${path}`}${more > 0 ? ` and ${more} more places` : ''}.`,
      'not-alone': ({ file }) => `${file} is a whole comparison, taken from this page; choose it by itself.`,
      'no-file': () => 'Choose two or more files first.',
      'one-file': () => 'One file has nothing to be compared with; choose another one.',
      'excerpts-only': () =>
        'All of these are known in excerpts only; choose an account with a text of its own beside them.',
      'too-many': ({ most }) => `No more than ${most} accounts fit side by side; remove some.`,
    },
  },
  'zh-Hant': {
    title: '比較您自己的文本',
    about: '請選擇兩份以上敘述同一件事的檔案。比對就在這裡進行，並逐列對讀，與通話的各家文本相同。',
    stays: '任何內容都不會離開這個瀏覽器，也不會留存：重新載入後，請再選一次檔案。',
    choose: '選擇檔案……',
    orDrop: '或拖放到這裡',
    formats: '可以用哪些檔案？',
    formatsAbout: [
      'UTF-8 純文字：一行一段，略過空行；檔名就是文本的名稱。',
      '或以 JSON 寫成的文本，格式見 data/schema/account.schema.json（檔名以 .json 結尾）。',
      '或一份先前從這個頁面以 JSON 取走的比較：會照原樣開啟。',
      '中文、英文皆可，也可混用。純文字可能只是一部分，因此不會說其中「沒有」什麼。',
    ],
    chosen: '已選檔案',
    remove: (file) => `移除 ${file}`,
    removeShort: '移除',
    reading: '正在讀取檔案……',
    compare: '開始比較',
    close: '關閉',
    cancel: '取消',
    cancelled: '已取消，您的檔案還在。',
    starting: '準備中……',
    stage: {
      aligning: (done, all) => `對齊段落：${all} 對文本中的 ${done} 對`,
      comparing: (done, all) => `比對文字：${percent(done, all)}%`,
      searching: () => '查找遺漏與矛盾……',
    },
    failed: {
      glossary: '無法載入比對所需的詞彙表。請檢查連線後再按「開始比較」；您的檔案還在。',
      aligning: '比對中斷。您的檔案還在：請再按一次「開始比較」，或減少檔案、縮短文本後再試。',
    },
    problem: {
      unreadable: ({ file }) => `無法讀取 ${file}；請重新選擇，只能選檔案，不能選資料夾。`,
      'too-large': ({ file }) => `${file} 超過 20 MB，不會是一份文本；請改選其他檔案。`,
      empty: ({ file }) => `${file} 是空的；請補上文字後重新選擇，或將它移除。`,
      binary: ({ file }) => `${file} 不是純文字；請存成 UTF-8 純文字後重新選擇。`,
      'not-utf8': ({ file }) => `${file} 不是 UTF-8 編碼；請存成 UTF-8 後重新選擇。`,
      'no-text': ({ file }) => `${file} 沒有可以對齊的導言或正文；請加入 role 為 "body" 的段落。`,
      'same-name': ({ file, other }) =>
        file === other
          ? `${file} 選了兩次；請移除一份，若是不同文本請改名。`
          : `${file} 與 ${other} 的文本同名；請將其中一份改名或移除。`,
      'no-account': ({ file, path, more }) =>
        `${file} 不合文本格式${path === '' ? '' : `，位置 ${path}`}${more > 0 ? `，另有 ${more} 處` : ''}。檢查程式以英文說明：`,
      'not-alone': ({ file }) => `${file} 是從這個頁面取走的整份比較；請單獨選擇它。`,
      'no-file': () => '請先選擇兩份以上的檔案。',
      'one-file': () => '只有一份檔案，沒有可以比較的對象；請再選一份。',
      'excerpts-only': () => '這些文本都只有節錄；請再選一份本身有正文的文本。',
      'too-many': ({ most }) => `最多並列 ${most} 份文本；請移除一些。`,
    },
  },
};
