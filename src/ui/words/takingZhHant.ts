import { throughWords } from './throughWords.ts';
import type { TakingWords } from './takingWords.ts';

/** What the page says of taking things elsewhere, in Traditional Chinese. */
export const takingZhHant: TakingWords = {
  title: '帶走這份比較',
  about: '把比較存成檔案。檔案在這個瀏覽器裡製作；同一份比較，檔案也相同。',
  scope: '範圍',
  scopes: {
    shown: (accounts, base) => `目前顯示的：${accounts}；對照基準為${base}`,
    all: (base) => `全部文本；對照基準為${base}`,
  },
  format: '格式',
  formats: {
    markdown: { name: 'Markdown', about: '供閱讀的表格，適合筆記與程式碼庫。' },
    csv: { name: 'CSV', about: '供試算表使用：每份文本的原文、我們的英譯與註記各列一欄。' },
    json: {
      name: 'JSON',
      about:
        '全部內容，供程式使用；這個頁面可照現在的樣子再開啟（「比較您自己的文本」）。一律包含全部文本，開啟時顯示所選的。',
    },
    tei: { name: 'TEI P5', about: '供學術編輯使用的 XML：平行分段，不偏重任何一份文本。' },
    annotations: { name: 'Web Annotations', about: 'JSON-LD：每處差異、每對相應的句子各為一則註記。' },
  },
  download: '下載',
  copy: '複製',
  copied: (name) => `已複製${name}。`,
  downloaded: (file) => `正在下載 ${file}。`,
  notCopied: '瀏覽器不允許複製；請改用下載。',
  byHand: '瀏覽器不允許複製；請選取上方文字自行複製。',
  close: '關閉',

  part: '部分',
  alignedRow: '對齊的段落',
  aroundAbout: '發布者放在正文以外的文字，未經對齊。',
  readingOf: (account) => `${account}：我們的英譯`,
  remarksOn: (account) => `${account}：我們的註記`,
  apostrophe: '開頭的撇號是我們加的，以免試算表當成公式計算',
  madeBy: '由 Parallax 以軟體對齊。各家文本的文字照原文呈現；斜體出自我們，標題與各家文本的說明也是。',
  open: '在 Parallax 開啟這份比較',

  copyAsTitle: '將這個段落複製為',
  forms: {
    quotation: { name: '引文', about: '附上誰說的、據誰轉述、由誰發布、時間與連結。貼到支援格式的地方會保留格式。' },
    markdown: { name: 'Markdown 引文', about: '同樣內容，以 Markdown 純文字呈現。' },
    csl: { name: '書目：CSL-JSON', about: '供 Zotero、Pandoc 使用。' },
    bibtex: { name: '書目：BibTeX', about: '供 LaTeX 使用。' },
    ris: { name: '書目：RIS', about: '供 EndNote、Mendeley 使用。' },
  },
  picture: '這一列的圖片',
  pictureAbout: '段落所在的整列，附來源與連結。',
  picturePreview: (row) => `第 ${row} 列的圖片`,
  pictureCut: '圖片到此為止，其餘見連結。',
  pictureFoot: '由 Parallax 以軟體對齊。各家文字的權利屬於其發布者。',
  makingPicture: '正在製作圖片。',
  pictureFailed: '這個瀏覽器無法製作圖片。',
  showPicture: '預覽',
  savePicture: '下載圖片',
  copyPicture: '複製圖片',

  quotation: {
    ...throughWords['zh-Hant'],
    marks: { en: ['“', '”'], 'zh-Hant': ['「', '」'], 'zh-Hans': ['“', '”'], und: ['「', '」'] },
    voice: { direct: '直接引述', reported: '間接轉述，並非原話' },
    inferredLineOf: (origin) => `（屬${origin}的說法，是我們的推論）`,
    found: '說話者由軟體辨識，可能有誤',
    per: (names) => `據${names}`,
    within: '其中',
    reading: {
      whole: '我們的英譯（Parallax 所譯，不是發布者的原話）：',
      part: '我們對整段的英譯（Parallax 所譯，不是發布者的原話）：',
    },
    ownVoice: '該文本自己的話',
    note: '我們的附註（Parallax）：',
    comma: '，',
  },
  citation: {
    extent: {
      whole: '收錄全文',
      'as-held': '所引文本可能不完整',
      excerpts: '僅見於他人引述的節錄',
    },
    retold: (passage) => `所引段落：${passage}`,
    cites: (words) => `所引文字：${words}`,
    shownIn: (paragraphs) => `據 Parallax 所示：${paragraphs}`,
    byline: (asPrinted) => `署名原文：${asPrinted}`,
    whoseWords: (said) => `誰說的：${said}`,
    sentence: (phrase) => (/[」”]$/.test(phrase) ? phrase : `${phrase}。`),
    space: '',
  },
};
