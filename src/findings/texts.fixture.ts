import { align } from '../align/align.ts';
import type { Alignment } from '../align/alignment.ts';
import type { GlossaryFile } from '../model/glossary.ts';
import type { Range } from '../model/range.ts';
import type { Extent } from '../model/vocabulary.ts';
import { indexGlossary } from '../text/glossary.ts';
import type { FindingAccount, Passage } from './account.ts';

const none = { 'zh-Hans': [] };

/** A glossary of an invented world, so that no test hangs on the words of the project's own. */
const files: readonly GlossaryFile[] = [
  {
    field: { id: 'people', en: 'People', 'zh-Hant': '人物' },
    concepts: [
      { id: 'official', weight: 'stock', en: ['officials', 'official'], 'zh-Hant': ['官員'], ...none },
      { id: 'prime-minister', weight: 'common', en: ['prime minister'], 'zh-Hant': ['首相'], ...none },
      { id: 'ana-velt', weight: 'topic', en: ['Ana Velt', 'Velt'], 'zh-Hant': ['安娜維特'], ...none },
      { id: 'bo-terrin', weight: 'topic', en: ['Bo Terrin', 'Terrin'], 'zh-Hant': ['柏特林'], ...none },
    ],
  },
  {
    field: { id: 'places', en: 'Places', 'zh-Hant': '地方' },
    concepts: [
      { id: 'arvonia', weight: 'topic', en: ['Arvonia', 'Arvonian'], 'zh-Hant': ['亞爾沃'], ...none },
      { id: 'belmark', weight: 'topic', en: ['Belmark', 'Belmarkish'], 'zh-Hant': ['貝馬克'], ...none },
    ],
  },
  {
    field: { id: 'things', en: 'Things', 'zh-Hant': '事物' },
    concepts: [
      { id: 'salt-tariff', weight: 'specific', en: ['salt tariff'], 'zh-Hant': ['鹽稅'], ...none },
      { id: 'herring', weight: 'topic', en: ['herring'], 'zh-Hant': ['鯡魚'], ...none },
      { id: 'ferry', weight: 'topic', en: ['ferry', 'ferries'], 'zh-Hant': ['渡輪'], ...none },
    ],
  },
];

export const glossary = indexGlossary(files);

export function account(
  id: string,
  paragraphs: readonly string[],
  {
    extent = 'whole',
    language = 'en',
    date = '2031-03-10',
    around = [],
  }: Partial<{ extent: Extent; language: string; date: string; around: readonly string[] }> = {},
): FindingAccount {
  return { id, paragraphs, extent, language, date, around };
}

export function aligned(accounts: readonly FindingAccount[]): Alignment {
  return align(
    accounts.filter(({ extent }) => extent !== 'excerpts'),
    glossary,
  );
}

function whole(one: FindingAccount): Range {
  return { start: 0, end: one.paragraphs[0]?.length ?? 0 };
}

/** Accounts whose first sentences are paired, whatever the aligner makes of them. */
export function pairedSentences(a: FindingAccount, b: FindingAccount): Alignment {
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  return {
    turnedDown: [],
    links: [
      {
        a: { account: first.id, paragraph: 0 },
        b: { account: second.id, paragraph: 0 },
        score: 0.8,
        reasons: [],
        relation: 'reworded',
        statements: [{ a: whole(first), b: whole(second), score: 0.8 }],
      },
    ],
  };
}

export function textAt(accounts: readonly FindingAccount[], { account: id, paragraph, range }: Passage): string {
  const { paragraphs = [], around = [] } = accounts.find((one) => one.id === id) ?? {};
  return ([...paragraphs, ...around][paragraph] ?? '').slice(range.start, range.end);
}
