import type { Language } from '../../model/vocabulary.ts';

/** What the page says of a link whose words stand elsewhere, differently, or nowhere. */
interface ArrivalWords {
  readonly linkUnused: (parts: string) => string;
  /** The words themselves follow. */
  readonly openedOn: (account: string) => string;
  readonly openedOnSeveral: (count: number) => string;
  /** Before the words of one of several. */
  readonly per: (account: string) => string;
  readonly openedOnDifference: (account: string) => string;
  readonly openedOnRow: (row: string) => string;
  readonly elsewhere: (account: string) => string;
  readonly divided: (account: string) => string;
  readonly altered: (account: string) => string;
  readonly atFirst: string;
  readonly now: string;
  /** Of the middle of a long passage. */
  readonly unknownMiddle: string;
  readonly lostAccount: (account: string) => string;
  readonly lostSeveral: (account: string) => string;
  readonly lost: (account: string) => string;
  readonly carried: string;
  readonly stoodBetween: (before: string, after: string) => string;
  /** Of words with which a paragraph began, or ended. */
  readonly stoodBefore: (after: string) => string;
  readonly stoodAfter: (before: string) => string;
  readonly wereWhole: string;
  readonly goWhereTheyStood: string;
  readonly nearest: string;
  readonly goThere: string;
}

const arrivalEn: ArrivalWords = {
  linkUnused: (parts) => `Part of this link could not be used and was left aside: ${parts}.`,
  openedOn: (account) => `Opened on a passage of ${account}:`,
  openedOnSeveral: (count) => `Opened on ${count} passages:`,
  per: (account) => `${account},`,
  openedOnDifference: (account) => `Opened on a difference in ${account}:`,
  openedOnRow: (row) => `Opened on ${row}.`,
  elsewhere: (account) =>
    `The words of this link stand elsewhere in ${account} than when it was made. They are highlighted there.`,
  divided: (account) =>
    `The words of this link stand in several paragraphs of ${account} now, which were one when it was made. They are highlighted there.`,
  altered: (account) =>
    `The words of this link were altered in ${account} since it was made. What stands in their place is highlighted.`,
  atFirst: 'When the link was made',
  now: 'Now',
  unknownMiddle: 'The link carries only how they began and ended; what stood between is unknown.',
  lostAccount: (account) => `The account that this link points to (${account}) is not here, so nothing is highlighted.`,
  lostSeveral: (account) =>
    `Several places in ${account} may be meant by this link, and they cannot be told apart, so nothing is highlighted.`,
  lost: (account) => `The words of this link no longer stand in ${account} as they did, so nothing is highlighted.`,
  carried: 'The link carried:',
  stoodBetween: (before, after) => `They stood between “${before}” and “${after}”.`,
  stoodBefore: (after) => `They stood before “${after}”.`,
  stoodAfter: (before) => `They stood after “${before}”.`,
  wereWhole: 'They were a whole paragraph.',
  goWhereTheyStood: 'Show the paragraph that they stood in',
  nearest: 'Nearest to them, and perhaps something else:',
  goThere: 'Show that paragraph',
};

const arrivalZhHant: ArrivalWords = {
  linkUnused: (parts) => `連結中有無法使用的部分，已略過：${parts}。`,
  openedOn: (account) => `已開啟${account}的段落：`,
  openedOnSeveral: (count) => `已開啟 ${count} 段文字：`,
  per: (account) => `${account}，`,
  openedOnDifference: (account) => `已開啟${account}的一處差異：`,
  openedOnRow: (row) => `已開啟${row}。`,
  elsewhere: (account) => `連結所指的文字，在${account}中的位置與建立連結時不同；已標示於現在的位置。`,
  divided: (account) => `連結所指的文字，建立連結時在${account}中為一段，現在分為數段；已標示於現在的位置。`,
  altered: (account) => `連結所指的文字，自建立連結後在${account}中已有更動；已標示現在該處的文字。`,
  atFirst: '建立連結時',
  now: '現在',
  unknownMiddle: '連結只帶有開頭與結尾，中間原來的文字不詳。',
  lostAccount: (account) => `這裡沒有連結所指的文本（${account}），因此沒有標示任何文字。`,
  lostSeveral: (account) => `${account}中有幾處都可能是連結所指，無法分辨，因此沒有標示任何文字。`,
  lost: (account) => `連結所帶的文字已不在${account}的原處，因此沒有標示任何文字。`,
  carried: '連結所帶的是：',
  stoodBetween: (before, after) => `原位於「${before}」與「${after}」之間。`,
  stoodBefore: (after) => `原位於「${after}」之前。`,
  stoodAfter: (before) => `原位於「${before}」之後。`,
  wereWhole: '原為一整段。',
  goWhereTheyStood: '前往原來所在的段落',
  nearest: '最接近的文字，未必是同一段：',
  goThere: '前往該段',
};

/** Apart from the page's other words: few links need them. */
export const arrivalWords: Readonly<Record<Language, ArrivalWords>> = { en: arrivalEn, 'zh-Hant': arrivalZhHant };
