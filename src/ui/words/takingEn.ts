import { throughWords } from './throughWords.ts';
import type { TakingWords } from './takingWords.ts';

/** What the page says of taking things elsewhere, in English. */
export const takingEn: TakingWords = {
  title: 'Take it with you',
  about: 'The comparison as a file. It is made in this browser; the same comparison gives the same file.',
  scope: 'What',
  scopes: {
    shown: (accounts, base) => `What is shown: ${accounts}; compared with ${base}`,
    all: (base) => `All accounts; compared with ${base}`,
  },
  format: 'As',
  formats: {
    markdown: { name: 'Markdown', about: 'A table to be read, for notes and repositories.' },
    csv: {
      name: 'CSV',
      about: 'For spreadsheets: columns for each account’s words, our translation of them, and our remarks.',
    },
    json: {
      name: 'JSON',
      about:
        'Everything, for programs; this page opens it again as it is now (“Compare accounts of your own”). It always holds all accounts, and opens on those chosen.',
    },
    tei: { name: 'TEI P5', about: 'XML for scholarly editions: parallel segmentation, no account preferred.' },
    annotations: {
      name: 'Web Annotations',
      about: 'JSON-LD: every difference and every aligned sentence as an annotation.',
    },
  },
  download: 'Download',
  copy: 'Copy',
  copied: (name) => `${name} copied.`,
  downloaded: (file) => `${file} is being downloaded.`,
  notCopied: 'Your browser did not let us copy; download it instead.',
  byHand: 'Your browser did not let us copy; select the text above and copy it by hand.',
  close: 'Close',

  part: 'Part',
  alignedRow: 'Aligned paragraphs',
  aroundAbout: 'What the publishers set around their texts. It is not aligned.',
  readingOf: (account) => `${account}: our translation`,
  remarksOn: (account) => `${account}: our remarks`,
  apostrophe: 'The apostrophe at the beginning is ours; it keeps a spreadsheet from computing',
  madeBy:
    'Aligned by Parallax, by software. The accounts’ words stand as they are; what is in italics is ours, and so are the headings and what is said of the accounts.',
  open: 'Open this comparison in Parallax',

  copyAsTitle: 'Copy this passage as',
  forms: {
    quotation: {
      ...throughWords.en,
      name: 'Quotation',
      about:
        'With who says it, per whom, who publishes it, when, and the link. Formatted where you paste it formatted.',
    },
    markdown: { name: 'Quotation in Markdown', about: 'The same as Markdown text.' },
    csl: { name: 'Citation: CSL-JSON', about: 'For Zotero and Pandoc.' },
    bibtex: { name: 'Citation: BibTeX', about: 'For LaTeX.' },
    ris: { name: 'Citation: RIS', about: 'For EndNote and Mendeley.' },
  },
  picture: 'Picture of the row',
  pictureAbout: 'The row that the passage stands in, with source line and link.',
  picturePreview: (row) => `Row ${row} as a picture`,
  pictureCut: 'The picture ends here; the row goes on at the link.',
  pictureFoot: 'Aligned by Parallax, by software. Each account’s words belong to its publisher.',
  makingPicture: 'The picture is being made.',
  pictureFailed: 'The picture could not be made in this browser.',
  showPicture: 'Show it',
  savePicture: 'Download picture',
  copyPicture: 'Copy picture',

  quotation: {
    ...throughWords.en,
    marks: { en: ['“', '”'], 'zh-Hant': ['「', '」'], 'zh-Hans': ['“', '”'], und: ['“', '”'] },
    voice: { direct: 'quoted', reported: 'in reported speech, not in these very words' },
    inferredLineOf: (origin) => ` (that this is ${origin}’s line is our inference)`,
    found: 'speaker recognised by software, which can be wrong',
    per: (names) => `per ${names}`,
    within: 'In it',
    reading: {
      whole: 'Our translation (Parallax’s, not the publisher’s words):',
      part: 'Our translation of the whole paragraph (Parallax’s, not the publisher’s words):',
    },
    ownVoice: 'in its own words',
    note: 'Our note (Parallax): ',
    comma: ', ',
  },
  citation: {
    extent: {
      whole: 'Held whole',
      'as-held': 'The copy cited may end early',
      excerpts: 'Known only in excerpts that others quote',
    },
    retold: (passage) => `The passage: ${passage}`,
    cites: (words) => `Cited for: ${words}`,
    shownIn: (paragraphs) => `As shown in Parallax: ${paragraphs}`,
    byline: (asPrinted) => `Byline as printed: ${asPrinted}`,
    whoseWords: (said) => `Whose words: ${said}`,
    sentence: (phrase) => (/[」”]$/.test(phrase) ? phrase : `${phrase}.`),
    space: ' ',
  },
};
