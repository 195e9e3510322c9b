import type { Concept } from '../model/glossary.ts';
import type { Range } from '../model/range.ts';
import { pairRarity, wordRarity } from './commonness.ts';
import { moments } from './dates.ts';
import type { Moment } from './moment.ts';
import { fold, type Folded } from './fold.ts';
import { matchConcepts, type ConceptMatch, type ConceptMatches, type GlossaryIndex } from './glossary.ts';
import { NumberedKeys, type Lexicon } from './lexicon.ts';
import { quantityAt, type Quantity } from './numbers.ts';
import { omissions } from './omission.ts';
import { quotations } from './quotations.ts';
import { WrittenKeys, type TermKeys } from './termKeys.ts';
import { tokenize, type Token } from './tokens.ts';

export type TermKind = 'name' | 'concept' | 'word' | 'phrase' | 'number' | 'date';

/** What can be shared by two sentences: equal keys mean the same thing told. */
export interface Term<Key = string> {
  readonly key: Key;
  readonly kind: TermKind;
  /** What sharing it is worth before the accounts' own frequencies are known; 1 for a rare word. */
  readonly base: number;
  /** Speaks for a pair when shared, and not against it when not: no two writers choose the same three words in a row. */
  readonly bonus: boolean;
  /** Half-open range into the untouched text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** The glossary's four classes on the scale on which a rare word is 1. */
const conceptBase: Readonly<Record<Concept['weight'], number>> = { stock: 0.06, common: 0.4, topic: 1, specific: 1.2 };

const bases = {
  /** Two neighbouring characters: a Chinese sentence has two or three times as many as an English one has words. */
  pair: 0.4,
  /** Inside a concept the pair or the word is told already; the rest rewards the same rendering over another. */
  insideConcept: 0.1,
  /** 台灣 in 台灣問題: the same subject, though not the same expression. */
  innerConcept: 0.2,
  /** Three words, or four characters, in a row: wording, whatever it is made of. */
  sequence: 0.2,
  /** The same inside quotation marks of both: that the very words are told is decisive. */
  quotedSequence: 0.5,
  number: 0.9,
  /** Counts that stand in any text: one, two, first. */
  smallNumber: 0.2,
  measure: 0.6,
  day: 0.7,
  month: 0.5,
  year: 0.35,
  weekday: 0.15,
} as const;

const smallest = 3;
const sequenceLength = { word: 3, character: 4 } as const;

/** Units that both languages count time and people in, by the English stem. */
const measureWords = new Map(
  Object.entries({ 年: 'year', 月: 'month', 周: 'week', 天: 'dai', 日: 'dai', 人: 'peopl' }),
);

const timeUnits = new Set(['year', 'month', 'week', 'dai', 'hour', 'minut', 'percent']);

/** What covers a token already. */
const cover = { nothing: 0, concept: 1, wholeWord: 2, name: 3 } as const;

class Analyser<Key> {
  readonly terms: Term<Key>[] = [];
  readonly moments: readonly Moment[];
  /** Tokens that are told by a date or a number. */
  private readonly counted: Uint8Array;
  private readonly covered: Uint8Array;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly keys: TermKeys<Key>,
    private readonly quotations: readonly Range[],
    date: string | null,
    { outer, inner }: ConceptMatches,
  ) {
    this.counted = new Uint8Array(tokens.length);
    this.covered = new Uint8Array(tokens.length);
    this.moments = moments(tokens, date);
    for (const moment of this.moments) this.addMoment(moment);
    for (const match of outer) this.addOuter(match);
    for (const matches of inner) this.addInner(matches);
    for (let at = 0; at < tokens.length; at += 1) this.addRest(at);
  }

  private add(key: Key, kind: TermKind, base: number, first: number, last: number, bonus = false): void {
    const from = this.tokens[first];
    const to = this.tokens[last];
    if (from && to && base > 0) this.terms.push({ key, kind, base, bonus, start: from.start, end: to.end });
  }

  private addWritten(key: string, kind: TermKind, base: number, first: number, last: number): void {
    this.add(this.keys.written(key), kind, base, first, last);
  }

  private addMoment({ first, last, month, day, year, weekday }: Moment): void {
    if (month > 0 && day > 0) this.addWritten(`day:${month}-${day}`, 'date', bases.day, first, last);
    else if (month > 0) this.addWritten(`month:${month}`, 'date', bases.month, first, last);
    else if (year > 0) this.addWritten(`year:${year}`, 'date', bases.year, first, last);
    if (weekday >= 0) this.addWritten(`weekday:${weekday}`, 'date', bases.weekday, first, last);
    this.counted.fill(1, first, last + 1);
  }

  private addConcepts({ concepts, first, last }: ConceptMatch, share: number): void {
    for (const concept of concepts) {
      const base = (conceptBase[concept.weight] * share) / concepts.length;
      this.add(this.keys.concept(concept), concept.name ? 'name' : 'concept', base, first, last);
    }
  }

  private addOuter(match: ConceptMatch): void {
    const { concepts, first, last } = match;
    if (first === last && this.counted[first] === 1) return;
    this.addConcepts(match, 1);
    const word = first === last && this.tokens[first]?.kind === 'word';
    const name = concepts.every((concept) => concept.name);
    this.covered.fill(name ? cover.name : word ? cover.wholeWord : cover.concept, first, last + 1);
  }

  /** Inside a name only names count: the street in Downing Street is none. Together they weigh a part of the whole. */
  private addInner(matches: readonly ConceptMatch[]): void {
    if (matches.length === 0) return;
    const counting = matches.flatMap((match) => {
      if (this.covered[match.first] !== cover.name) return [match];
      const concepts = match.concepts.filter(({ name }) => name);
      return concepts.length > 0 ? [{ ...match, concepts }] : [];
    });
    for (const match of counting) this.addConcepts(match, bases.innerConcept / Math.sqrt(counting.length));
  }

  private addRest(at: number): void {
    const token = this.tokens[at];
    if (!token) return;
    this.addSequence(at, token.kind === 'character' ? sequenceLength.character : sequenceLength.word);
    if (this.counted[at] === 1) return;
    const quantity = quantityAt(this.tokens, at);
    if (quantity) {
      const base = quantity.value <= smallest ? bases.smallNumber : bases.number;
      this.addWritten(`number:${quantity.value}`, 'number', base, at, quantity.last);
      this.addMeasure(quantity, at);
      this.counted.fill(1, at, quantity.last + 1);
    } else if (token.kind === 'word') this.addWord(at, token);
    else this.addPair(at, token);
  }

  /** A number with what it counts tells more than either: three weeks, 1.5%, 五十年. */
  private addMeasure({ value, last }: Quantity, at: number): void {
    const unit = this.tokens[last + 1];
    if (!unit || unit.kind === 'number' || unit.gap === 'hard' || unit.gap === 'stop') return;
    const of = unit.key === '个' ? this.tokens[last + 2] : unit;
    // Two countries, three leaders: no measure, and in every account.
    if (of && (value > smallest || timeUnits.has(measureWords.get(of.key) ?? of.key)))
      this.addWritten(`measure:${value} ${measureWords.get(of.key) ?? of.key}`, 'number', bases.measure, at, last + 1);
  }

  private addWord(at: number, token: Token): void {
    const covered = this.covered[at];
    if (covered === cover.wholeWord || covered === cover.name) return;
    const share = covered === cover.concept ? bases.insideConcept : 1;
    this.add(this.keys.word(at), 'word', wordRarity(token.word, token.key) * share, at, at);
  }

  private addPair(at: number, token: Token): void {
    const next = this.tokens[at + 1];
    if (next?.kind !== 'character' || next.gap !== 'none' || this.counted[at + 1] === 1) return;
    const inside = this.covered[at] !== cover.nothing && this.covered[at + 1] !== cover.nothing;
    const share = inside ? bases.insideConcept : 1;
    this.add(this.keys.pair(at), 'phrase', bases.pair * pairRarity(token.key, next.key) * share, at, at + 1);
  }

  private quoted(first: number, last: number): boolean {
    if (this.quotations.length === 0) return false;
    const start = this.tokens[first]?.start ?? 0;
    const end = this.tokens[last]?.end ?? 0;
    return this.quotations.some((range) => range.start <= start && end <= range.end);
  }

  private addSequence(at: number, length: number): void {
    // What stands in names, titles and dates is told by them.
    let free = length;
    for (let place = at; place < at + length; place += 1) {
      const token = this.tokens[place];
      if (!token || (place > at && (token.gap === 'hard' || token.gap === 'stop'))) return;
      if (this.covered[place] === cover.name || this.counted[place] === 1) free -= 1;
    }
    if (free === 0) return;
    const base = this.quoted(at, at + length - 1) ? bases.quotedSequence : bases.sequence;
    this.add(this.keys.sequence(at, length), 'phrase', (base * free) / length, at, at + length - 1, true);
  }
}

export interface Analysis<Key = string> {
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  readonly moments: readonly Moment[];
  /** In order of their kinds, repeated ones repeated. */
  readonly terms: readonly Term<Key>[];
}

/** What a sentence is made of; `date` is the account's own day, which "Monday" is relative to. */
export function analyse(text: string, date: string | null, glossary: GlossaryIndex): Analysis {
  const folded = fold(text);
  const tokens = tokenize(text, folded);
  return analysis(text, date, folded, tokens, new WrittenKeys(tokens), matchConcepts(glossary, tokens));
}

/** The same with a number for each key, the same in all that is analysed with one lexicon. */
export function analyseInNumbers(
  text: string,
  date: string | null,
  glossary: GlossaryIndex,
  lexicon: Lexicon,
): Analysis<number> {
  const folded = fold(text);
  const tokens = tokenize(text, folded);
  const keys = new NumberedKeys(lexicon, tokens);
  return analysis(text, date, folded, tokens, keys, matchConcepts(glossary, tokens, keys.tokens));
}

function analysis<Key>(
  text: string,
  date: string | null,
  folded: Folded,
  tokens: readonly Token[],
  keys: TermKeys<Key>,
  concepts: ConceptMatches,
): Analysis<Key> {
  const { terms, moments } = new Analyser(tokens, keys, quotations(text), date, concepts);
  const left = omissions(text, folded);
  if (left.length === 0) return { folded, tokens, moments, terms };
  // That something was left out is another statement than the thing itself: such terms pair with their like only.
  const omitted = ({ start, end }: Range) => left.some((range) => start < range.end && end > range.start);
  return {
    folded,
    tokens,
    moments,
    terms: terms.map((term) => (omitted(term) ? { ...term, key: keys.leftOut(term.key) } : term)),
  };
}
