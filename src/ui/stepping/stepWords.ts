import type { StopSet } from '../../store/stepping.ts';
import type { Extent, Language } from '../../model/vocabulary.ts';
import { phrase, type Phrase, type Quotation } from './phrase.ts';

/** What the page says of each place that a reader steps to, and of the keys that lead there. Sides are joined by `;`. */
export interface StepWords {
  readonly counted: (at: number, total: number, set: StopSet, what: Phrase) => Phrase;
  readonly nothing: Readonly<Record<StopSet, string>>;
  readonly side: (account: string, said: Phrase) => Phrase;
  readonly valued: (value: string, said: Quotation) => Phrase;
  readonly inRow: (account: string, row: number) => string;
  readonly between: string;
  /**
   * Words of an account that nothing was matched to in the paragraph beside it, by how much of that account, `beside`,
   * we hold. Only what was done is said, and never that an account does not have a thing: the words may stand there in
   * another order, or in other words.
   */
  readonly unmatched: Readonly<Record<Extent, (account: string, said: Quotation, beside: string) => Phrase>>;
  /** After it, where that paragraph has the same words in another place. */
  readonly standsAlso: string;
  readonly beyondBase: Readonly<Record<Extent, (account: string, said: Quotation, base: string) => Phrase>>;
  readonly alone: (account: string, said: Quotation) => Phrase;
  readonly retold: (account: string, said: Quotation, other: string) => Phrase;
  readonly shared: (account: string, said: Quotation) => Phrase;
  /** After the kind of a voice that nobody has checked. */
  readonly recognised: string;
  readonly voice: (hands: string, kind: string, said: Quotation) => Phrase;
  readonly toggled: (account: string, shown: boolean, accounts: number, facts: number, all: number) => string;
  /** After an account was shown or hidden, which may leave others to be compared with another one. */
  readonly comparedWith: (account: string) => string;
  readonly needsTwo: string;
  readonly lastOne: string;
  readonly noParagraph: string;
  readonly noRow: string;
  readonly commands: {
    readonly row: string;
    readonly previousRow: string;
    readonly next: string;
    readonly previous: string;
    readonly left: string;
    readonly right: string;
    readonly accounts: string;
    readonly copy: string;
    readonly list: string;
  };
}

const en: StepWords = {
  counted: (at, total, set, what) => {
    const named = {
      facts: `${at} of ${total} differences of fact`,
      all: `${at} of ${total} differences`,
      shared: `${at} of ${total} shared passages`,
      voices: `${at} of ${total} voices`,
      none: '',
    };
    return phrase`${named[set]}. ${what}`;
  },
  nothing: {
    facts: 'No difference of fact was found here.',
    all: 'No difference is marked here.',
    shared: 'No shared wording is marked here.',
    voices: 'Nobody’s words are marked here.',
    none: 'Nothing is highlighted, so there is nothing to step through.',
  },
  side: (account, said) => phrase`${account}: ${said}`,
  valued: (value, said) => phrase`${value} ${said}`,
  inRow: (account, row) => `${account} (row ${row})`,
  between: '; ',
  unmatched: {
    whole: (account, said, beside) =>
      phrase`${account} has here: ${said}; nothing is matched to it in the paragraph of ${beside} beside it`,
    'as-held': (account, said, beside) =>
      phrase`${account} has here: ${said}; nothing is matched to it in the paragraph of our copy of ${beside} beside it`,
    excerpts: (account, said, beside) =>
      phrase`${account} has here: ${said}; nothing is matched to it in the excerpt of ${beside} beside it, the rest of which is unknown`,
  },
  standsAlso: '; the same words stand in another place of that paragraph',
  beyondBase: {
    whole: (account, said, base) => phrase`Nothing of ${base} is matched to this here: ${account} has ${said}`,
    'as-held': (account, said, base) =>
      phrase`Nothing of our copy of ${base} is matched to this here: ${account} has ${said}`,
    excerpts: (account, said, base) => phrase`Unknown of ${base}: ${account} has ${said}`,
  },
  alone: (account, said) => phrase`${account} has, and nothing is matched to it in the paragraphs beside it: ${said}`,
  retold: (account, said, other) => phrase`${account} and ${other} tell this in other words: ${said}`,
  shared: (account, said) => phrase`${account} has the same words as what it is compared with: ${said}`,
  recognised: ', recognised by software, which can be wrong',
  voice: (hands, kind, said) => phrase`${hands}, ${kind}: ${said}`,
  toggled: (account, shown, accounts, facts, all) =>
    `${account} ${shown ? 'shown' : 'hidden'}. ${accounts === 1 ? '1 account' : `${accounts} accounts`} on the page, ${all} differences, ${facts} of them of fact.`,
  comparedWith: (account) => ` Compared with ${account}.`,
  needsTwo: ' Show another one to compare.',
  lastOne: 'At least one account stays shown.',
  noParagraph: 'Go to a paragraph first: j goes to the next row.',
  noRow: 'There is no further row.',
  commands: {
    row: 'Next row',
    previousRow: 'Previous row',
    next: 'Next of what is highlighted: differences of fact, all differences, shared wording or voices',
    previous: 'Previous of what is highlighted',
    left: 'Previous account in the row',
    right: 'Next account in the row',
    accounts: 'Show or hide an account, by its place',
    copy: 'Copy the link to the paragraph that has the focus',
    list: 'List the differences',
  },
};

const zhHant: StepWords = {
  counted: (at, total, set, what) => {
    const named = {
      facts: `第 ${at} 處事實出入，共 ${total} 處`,
      all: `第 ${at} 處差異，共 ${total} 處`,
      shared: `第 ${at} 處相同文字，共 ${total} 處`,
      voices: `第 ${at} 處引述，共 ${total} 處`,
      none: '',
    };
    return phrase`${named[set]}。${what}`;
  },
  nothing: {
    facts: '這裡沒有找到事實出入。',
    all: '這裡沒有標示差異。',
    shared: '這裡沒有標示相同文字。',
    voices: '這裡沒有標示引述。',
    none: '目前不標示任何文字，因此沒有可以逐處前往的地方。',
  },
  side: (account, said) => phrase`${account}：${said}`,
  valued: (value, said) => phrase`${value}${said}`,
  inRow: (account, row) => `${account}（第 ${row} 列）`,
  between: '；',
  unmatched: {
    whole: (account, said, beside) => phrase`${account}此處有：${said}；${beside}的並列段落中未比對到相應文字`,
    'as-held': (account, said, beside) =>
      phrase`${account}此處有：${said}；我們的${beside}文本，並列段落中未比對到相應文字`,
    excerpts: (account, said, beside) =>
      phrase`${account}此處有：${said}；${beside}的並列節錄中未比對到相應文字，其餘不詳`,
  },
  standsAlso: '；相同文字見於該段別處',
  beyondBase: {
    whole: (account, said, base) => phrase`此處在${base}中未比對到相應文字：${account}有${said}`,
    'as-held': (account, said, base) => phrase`此處在我們的${base}文本中未比對到相應文字：${account}有${said}`,
    excerpts: (account, said, base) => phrase`${base}不詳：${account}有${said}`,
  },
  alone: (account, said) => phrase`${account}有，並列段落中未比對到相應文字：${said}`,
  retold: (account, said, other) => phrase`${account}與${other}換了說法：${said}`,
  shared: (account, said) => phrase`${account}與其對照的文字相同：${said}`,
  recognised: '，由軟體辨識，可能有誤',
  voice: (hands, kind, said) => phrase`${hands}，${kind}：${said}`,
  toggled: (account, shown, accounts, facts, all) =>
    `${shown ? '已顯示' : '已隱藏'}${account}。本頁有 ${accounts} 份文本，${all} 處差異，其中 ${facts} 處為事實出入。`,
  comparedWith: (account) => `對照基準：${account}。`,
  needsTwo: '再顯示一份才能比較。',
  lastOne: '至少要留下一份文本。',
  noParagraph: '請先前往某一段：按 j 到下一列。',
  noRow: '沒有更多列了。',
  commands: {
    row: '下一列',
    previousRow: '上一列',
    next: '下一處標示：事實出入、所有差異、相同文字或引述',
    previous: '上一處標示',
    left: '同列的前一份文本',
    right: '同列的後一份文本',
    accounts: '依次序顯示或隱藏文本',
    copy: '複製焦點所在段落的連結',
    list: '列出差異',
  },
};

/** Before and between our English of what accounts say; only who reads the page in English is told. */
export const glossWords = { ours: 'In English (our translation):', between: ' | ' };

export const stepWords: Readonly<Record<Language, StepWords>> = { en, 'zh-Hant': zhHant };
