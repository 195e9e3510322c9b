import type { Language } from '../../../src/model/vocabulary.ts';

/** What only previews and embeds say. */
export interface PreviewWords {
  readonly titleOf: (quoted: string, account: string) => string;
  readonly statementTitle: (statement: string) => string;
  readonly words: (chain: string) => string;
  readonly toWhole: string;
  readonly toStatement: string;
  readonly statementBy: string;
  readonly statementAbout: (call: string, verdicts: string) => string;
  readonly verdictOf: (account: string, verdict: string) => string;
  readonly listed: string;
  /** Between a verdict and whose words it rests on. */
  readonly qualified: string;
  readonly wholeCall: string;
  readonly toldElsewhere: string;
  /** Where nothing is matched, but another row tells part of it. */
  readonly partElsewhere: string;
  readonly missing: string;
  readonly inOther: string;
  readonly embedRow: (call: string, account: string) => string;
}

export const previewWords: Readonly<Record<Language, PreviewWords>> = {
  en: {
    titleOf: (quoted, account) => `${quoted} · ${account}`,
    statementTitle: (statement) => `${statement} Who states it?`,
    words: (chain) => `Whose words: ${chain}`,
    toWhole: 'Open the passage in Parallax, beside the other accounts',
    toStatement: 'Open the ledger of statements in Parallax',
    statementBy: 'A statement of our ledger, in wording of ours',
    statementAbout: (call, verdicts) => `${call}. Statement in wording of Parallax. ${verdicts}.`,
    verdictOf: (account, verdict) => `${account}: ${verdict}`,
    listed: '; ',
    qualified: ', ',
    wholeCall: 'The whole comparison, in Parallax',
    toldElsewhere: 'Told beside another passage',
    partElsewhere: 'Nothing is matched to it here; part of it is told beside another passage',
    missing: 'There is nothing at this address, or no longer.',
    inOther: '本頁的中文版',
    embedRow: (call, account) => `${call}: a passage of ${account} beside the other accounts`,
  },
  'zh-Hant': {
    titleOf: (quoted, account) => `${quoted}・${account}`,
    statementTitle: (statement) => `${statement}哪些文本這樣說？`,
    words: (chain) => `誰的話：${chain}`,
    toWhole: '在 Parallax 開啟這一段，與各家文本並列',
    toStatement: '在 Parallax 開啟陳述總表',
    statementBy: '陳述總表中的一條，措辭是我們的',
    statementAbout: (call, verdicts) => `${call}。陳述的措辭出自 Parallax。${verdicts}。`,
    verdictOf: (account, verdict) => `${account}：${verdict}`,
    listed: '；',
    qualified: '，',
    wholeCall: '在 Parallax 看完整對照',
    toldElsewhere: '與另一段並列',
    partElsewhere: '此處未比對到相應段落；部分內容與另一段並列',
    missing: '這個網址沒有內容，或已不再有。',
    inOther: 'This page in English',
    embedRow: (call, account) => `${call}：${account}的一段，與各家文本並列`,
  },
};
