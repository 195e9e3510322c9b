import type { Concept } from '../model/glossary.ts';
import { pairRarity, wordRarity } from './commonness.ts';
import { moments, numeralAt, type Moment } from './dates.ts';
import { matchConcepts, type ConceptMatch, type GlossaryIndex } from './glossary.ts';
import { tokenize, type Token } from './tokens.ts';

export type TermKind = 'name' | 'concept' | 'word' | 'phrase' | 'number' | 'date';

/** What can be shared by two sentences: equal keys mean the same thing told. */
export interface Term {
  readonly key: string;
  readonly kind: TermKind;
  /** What sharing it is worth before the accounts' own frequencies are known; 1 for a rare word. */
  readonly base: number;
  /** Half-open range into the untouched text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** The glossary's four classes on the scale on which a rare word is 1. */
export const conceptBase: Readonly<Record<Concept['weight'], number>> = {
  stock: 0.06,
  common: 0.35,
  topic: 0.8,
  specific: 1.2,
};

/** A pair of neighbouring characters: a Chinese sentence has two or three times as many as an English one has words. */
const pairBase = 0.4;
/** Inside a concept the pair or the word is told already; what is left rewards the same rendering over another. */
const insideConcept = 0.25;
/** 台灣 in 台灣問題: the same subject, though not the same expression. */
const innerConcept = 0.4;

const numberBase = 0.9;
/** Counts that stand in any text: one, two, first. */
const smallNumberBase = 0.2;
const smallNumber = 3;

const dateBase = { day: 0.7, month: 0.5, year: 0.35, weekday: 0.15 } as const;

const multipliers = new Map<string, number>(
  Object.entries({
    thousand: 1e3,
    million: 1e6,
    mn: 1e6,
    billion: 1e9,
    bn: 1e9,
    trillion: 1e12,
    tn: 1e12,
    百: 1e2,
    千: 1e3,
    万: 1e4,
    亿: 1e8,
  }),
);

const englishNumbers = new Map<string, number>(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
englishNumbers
  .set('thirty', 30)
  .set('forty', 40)
  .set('fifty', 50)
  .set('sixty', 60)
  .set('hundred', 100)
  .set('dozen', 12);

/** What a Chinese numeral must stand before to be a count: 一 alone is a piece of many words. */
const counters = new Set(Array.from('年月天日周国人名次项点个百千万亿分家艘架枚吨岁'));

class Collector {
  readonly terms: Term[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly taken: Uint8Array,
  ) {}

  add(key: string, kind: TermKind, base: number, first: number, last: number): void {
    const from = this.tokens[first];
    const to = this.tokens[last];
    if (from && to && base > 0) this.terms.push({ key, kind, base, start: from.start, end: to.end });
  }

  take(first: number, last: number): void {
    for (let at = first; at <= last; at += 1) this.taken[at] = 1;
  }
}

function addMoment(out: Collector, { first, last, ...moment }: Moment): void {
  if (moment.month > 0 && moment.day > 0)
    out.add(`day:${moment.month}-${moment.day}`, 'date', dateBase.day, first, last);
  else if (moment.month > 0) out.add(`month:${moment.month}`, 'date', dateBase.month, first, last);
  else if (moment.year > 0) out.add(`year:${moment.year}`, 'date', dateBase.year, first, last);
  if (moment.weekday >= 0) out.add(`weekday:${moment.weekday}`, 'date', dateBase.weekday, first, last);
  out.take(first, last);
}

function addConcept(out: Collector, match: ConceptMatch, share: number): void {
  for (const concept of match.concepts) {
    const base = (conceptBase[concept.weight] * share) / match.concepts.length;
    out.add(concept.key, concept.name ? 'name' : 'concept', base, match.first, match.last);
  }
}

/** Numbers in digits or words, their multiplier included: 8,000, 1.5 trillion, 三万, twelve. Returns the last token. */
function addNumber(out: Collector, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return -1;
  const spelled = token.kind === 'word' ? englishNumbers.get(token.word) : undefined;
  const read = spelled === undefined ? numeralAt(tokens, at) : { value: spelled, next: at + 1 };
  if (!read) return -1;
  let { value, next } = read;
  const counted = tokens[next];
  if (token.kind === 'character' && !counters.has(counted?.key ?? '')) return -1;
  for (let place = 0; place < 2; place += 1) {
    const multiplier = multipliers.get(tokens[next]?.word ?? '');
    if (multiplier === undefined) break;
    value *= multiplier;
    next += 1;
  }
  out.add(`number:${value}`, 'number', value <= smallNumber ? smallNumberBase : numberBase, at, next - 1);
  return next - 1;
}

export interface Analysis {
  readonly tokens: readonly Token[];
  readonly moments: readonly Moment[];
  /** In order of their kinds, repeated ones repeated. */
  readonly terms: readonly Term[];
}

/** What a sentence is made of; `date` is the account's own day, which "Monday" is relative to. */
export function analyse(text: string, date: string | null, glossary: GlossaryIndex): Analysis {
  const tokens = tokenize(text);
  const taken = new Uint8Array(tokens.length);
  const out = new Collector(tokens, taken);
  const found = moments(tokens, date);
  for (const moment of found) addMoment(out, moment);
  const inConcept = new Uint8Array(tokens.length);
  const { outer, inner } = matchConcepts(glossary, tokens);
  for (const match of outer) {
    if (match.first === match.last && taken[match.first] === 1) continue;
    addConcept(out, match, 1);
    inConcept.fill(
      match.first === match.last && tokens[match.first]?.kind === 'word' ? 2 : 1,
      match.first,
      match.last + 1,
    );
  }
  for (const match of inner) addConcept(out, match, innerConcept);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || taken[at] === 1) continue;
    const last = addNumber(out, tokens, at);
    if (last >= 0) {
      out.take(at, last);
      continue;
    }
    // One word that is a concept of its own is told by it.
    if (token.kind === 'word' && inConcept[at] !== 2)
      out.add(
        `word:${token.key}`,
        'word',
        wordRarity(token.word, token.key) * (inConcept[at] === 1 ? insideConcept : 1),
        at,
        at,
      );
    const next = tokens[at + 1];
    if (token.kind === 'character' && next?.kind === 'character' && next.gap === 'none' && taken[at + 1] === 0) {
      const inside = inConcept[at] === 1 && inConcept[at + 1] === 1 ? insideConcept : 1;
      out.add(
        `pair:${token.key}${next.key}`,
        'phrase',
        pairBase * pairRarity(token.key, next.key) * inside,
        at,
        at + 1,
      );
    }
  }
  return { tokens, moments: found, terms: out.terms };
}
