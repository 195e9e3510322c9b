import type { Link } from '../../src/align/alignment.ts';
import type { AlignedCall } from '../../src/corpus/alignCall.ts';
import type { Comparison, Segment } from '../../src/divergence/comparison.ts';
import type { Account, Call } from '../../src/model/call.ts';
import type { Range } from '../../src/model/range.ts';
import type { TextLanguage } from '../../src/model/vocabulary.ts';

/** An account's texts, as the bench writes them. */
export interface Texts {
  readonly id: string;
  readonly language: TextLanguage;
  readonly paragraphs: readonly string[];
}

/** So many stretches of every paragraph differ: 88,000 in four accounts of 1,000 paragraphs. */
const marks = 22;

/**
 * A call whose paragraphs tell, place by place, the same in every account, each with as many differences as make it hard
 * for a page: nothing of it is aligned or compared, since how the page bears it is all that is measured.
 */
export function manyMarks(texts: readonly Texts[]): AlignedCall {
  const accounts = texts.map(accountOf);
  const links: Link[] = [];
  const pairs: Record<string, Comparison> = {};
  for (const [place, a] of texts.entries())
    for (const b of texts.slice(place + 1))
      for (const [paragraph, text] of a.paragraphs.entries()) {
        const other = b.paragraphs[paragraph] ?? '';
        const [refA, refB] = [a, b].map(({ id }) => ({ account: id, paragraph }));
        if (!refA || !refB) continue;
        links.push({ a: refA, b: refB, score: 0.8, relation: 'reworded', reasons: [], statements: [] });
        pairs[`${a.id}:${paragraph}~${b.id}:${paragraph}`] = comparison(text, other);
        pairs[`${b.id}:${paragraph}~${a.id}:${paragraph}`] = comparison(other, text);
      }
  const sentences = texts.flatMap(({ id, paragraphs }) =>
    paragraphs.map((text, paragraph) => [`${id}:${paragraph}`, [{ start: 0, end: text.length }]] as const),
  );
  return {
    call: callOf(accounts),
    alignment: { links, turnedDown: [] },
    comparisons: { pairs, sentences: Object.fromEntries(sentences) },
    seeAlso: {},
    searches: { statements: {}, claims: {} },
    findings: { statements: [], conflicts: [], variations: [], prominence: [] },
    recognised: {},
  };
}

function comparison(text: string, other: string): Comparison {
  const counterparts = pieces(other);
  const segments = pieces(text).map((range, at): Segment => ({
    range,
    kind: at % 2 === 0 ? 'shared' : 'different',
    counterpart: counterparts[at] ?? null,
  }));
  return { segments, omissions: [], retold: [] };
}

/** What is shared and what differs, in turn; the shortest paragraph has more characters than pieces. */
function pieces(text: string): Range[] {
  const all = 2 * marks + 1;
  const edge = (at: number) => Math.floor((at * text.length) / all);
  return Array.from({ length: all }, (_, at) => ({ start: edge(at), end: edge(at + 1) }));
}

function accountOf({ id, language, paragraphs }: Texts): Account {
  const name = { en: id, 'zh-Hant': id };
  return {
    id,
    name,
    shortName: name,
    publisher: name,
    kind: 'unknown',
    provenance: { origin: 'unknown', relays: null, inferred: false },
    wording: { language, status: 'unknown', from: null, by: null },
    times: [{ event: 'published', value: 'unknown', zone: 'unknown' }],
    note: { en: '', 'zh-Hant': '' },
    extent: 'whole',
    paragraphs: paragraphs.map((text, at) => ({
      id: `p${at + 1}`,
      role: 'body',
      text,
      english: null,
      quotedFrom: null,
    })),
  };
}

function callOf(accounts: readonly Account[]): Call {
  return {
    id: 'opened',
    title: { en: 'Four accounts', 'zh-Hant': '四份文本' },
    deck: { en: 'Written by a script.', 'zh-Hant': '由程式寫成。' },
    event: { date: 'unknown', clocks: [] },
    origins: [],
    leads: [],
    accounts,
    base: accounts[0]?.id ?? '',
    ledger: { topics: [], statements: [], claims: [] },
    voices: { parties: [], voices: [] },
    files: accounts.map(({ id }) => `${id}.txt`),
  };
}
