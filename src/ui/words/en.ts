import { modeEn } from './modeEn.ts';
import { toolbarEn } from './toolbarEn.ts';
import type { Words } from './words.ts';

/** The page's own wording in English. */
export const en: Words = {
  product: 'Parallax',
  tagline: 'One event, every account of it, side by side',
  skipToTexts: 'Skip to the texts',
  language: 'Language',
  theme: { label: 'Theme', system: 'Auto', light: 'Light', dark: 'Dark' },

  leads: 'Where the accounts part',
  leadsWhole: 'Show who states what',
  leadsBy: [
    'Written and checked by the editors of Parallax.',
    ' Each mark leads to the words, or to what was searched in vain.',
  ],
  statement: 'Statement',
  verdict: {
    states: 'Stated',
    'states-otherwise': 'Stated otherwise',
    'does-not-state': 'Not stated',
    'not-in-our-copy': 'Not in our copy',
    unknown: 'Unknown',
  },
  via: (accounts) => `via ${accounts}`,
  and: ' and ',
  ascribedTo: (source) => `ascribed to ${source}`,
  asGivenBy: (source) => `per ${source}`,

  accounts: 'The accounts',
  kind: {
    'official-readout': 'Official readout',
    'state-media-relay': 'Newspaper relaying state media',
    wire: 'Wire service',
    newsroom: 'Newsroom',
    'social-post': 'Social media post',
    unknown: 'Of unknown kind',
  },
  extent: {
    whole: 'We hold it whole',
    'as-held': 'Our copy may end early',
    excerpts: 'Known only in excerpts',
  },
  wording: {
    original: (language) => `Original ${language}`,
    translation: (language, from, by) => `Translated from ${from} into ${language}, ${by}`,
    'reads-as-translation': (language, from) => `In ${language}; reads like a translation from ${from}`,
    unknown: (language) => `${language}; whether original or translated is unknown`,
  },
  translatorUnknown: 'translator unknown',
  translatedBy: (name) => `by ${name}`,
  textLanguage: {
    'zh-Hant': 'Traditional Chinese',
    'zh-Hans': 'Simplified Chinese',
    en: 'English',
    und: 'Language not told',
  },
  time: {
    published: (when) => `Published ${when}`,
    updated: (when) => `Updated ${when}`,
    unknown: 'at a time not given',
    zoneUnknown: '(no time zone given)',
    inZone: (zone) => `(${zone} time)`,
  },
  zone: { 'America/New_York': 'US Eastern', 'Asia/Shanghai': 'Beijing' },
  relays: (source) => `Relays ${source}`,
  lineInferred: (origin) => `; that this is ${origin}’s line is our inference`,

  compare: 'Compare',
  shownAccounts: 'Accounts shown',
  comparedWith: 'Compare with',
  marking: 'Highlight',
  markings: { differences: 'Differences', shared: 'Shared wording', voices: 'Whose words', none: 'Nothing' },
  legend: {
    direct: 'quoted',
    reported: 'in reported speech',
    different: 'wording differs',
    alone: 'nothing beside it matched to this',
    retold: 'told in other words',
    shared: 'shared wording',
  },
  modes: modeEn,
  referenceHere: 'This row is compared with it',
  toolbar: toolbarEn,

  texts: 'The accounts, row by row',
  row: 'Row',
  baseMark: 'compared with',
  join: ' · ',
  comma: ', ',
  rowName: (number) => `Row ${number}`,
  furniture: 'Around the text',
  role: {
    headline: 'Headline',
    deck: 'Subheadline',
    dateline: 'Time stamp',
    byline: 'Byline',
    caption: 'Caption',
    alt: 'Image description',
    body: 'Text',
  },
  noCounterpart: {
    whole: 'Nothing is matched to it',
    'as-held': 'Nothing in our copy is matched to it',
    excerpts: 'Unknown',
  },
  moved: 'Stands elsewhere in its own text',
  alsoIn: (row) => `Also told in row ${row}`,
  toldIn: (row) => `Told in row ${row}`,
  seeAlso: (row) => `See also row ${row}`,
  quotedVia: (account) => `Via ${account}`,
  quoteMode: { direct: 'quoted directly', reported: 'in reported speech' },
  attribution: {
    named: 'named as the source',
    inferred: 'given as the author’s words; that they stand in the account is inferred',
  },

  whyTogether: 'Why together?',
  whyNot: 'What was searched?',

  roomsLabel: 'Ways to read',
  rooms: {
    texts: 'The texts, side by side',
    ledger: 'The ledger of statements',
    order: 'Order and space',
    found: 'Found by the software',
  },

  voices: {
    ask: 'Whose words?',
  },

  overview: {
    title: 'The accounts from afar',
    about:
      'Each account from its first to its last paragraph; lines join what stands in one row, broken ones what stands out of its own order. Press a paragraph to go there.',
    asTable: 'The same as a table',
  },

  taking: {
    take: 'Take it with you',
    copyAs: 'Copy as…',
    copyAsOf: (account, words) => `Copy as…: ${account}, ${words}`,
  },
  copyLink: 'Copy link',
  copyLinkTo: (account, words) => `Copy link to ${account}: ${words}`,
  clearPassage: 'Clear highlight',

  opening: {
    ask: 'Compare accounts of your own',
    loading: 'Loading…',
    notLoaded: 'This part of the page could not be loaded. Check the connection and try again.',
  },

  find: 'Find words',

  print: {
    running: (title, printed, address) => `Parallax · ${title} · printed ${printed} · ${address}`,
    sources: 'Sources',
    link: 'This page, as printed',
    legend: 'Marks by Parallax:',
  },

  rights: 'The accounts belong to their publishers and are shown for comparison. Wording in this type is ours.',
};
