import type { Range } from '../model/range.ts';
import type { GlossaryIndex } from '../text/glossary.ts';
import { Lexicon } from '../text/lexicon.ts';
import { sentences } from '../text/sentences.ts';
import { analyseInNumbers, type Analysis, type Term } from '../text/terms.ts';
import type { Witness } from './alignment.ts';
import { meetingDays, type MeetingDay } from './meeting.ts';
import { slotsOf, type Slot } from './slots.ts';
import { UnitTerms } from './unitTerms.ts';
import { indexUnits, spreadOf, type Postings } from './postings.ts';

/** Numbers for terms, the same term the same number in every account of one alignment, none left out. */
export class Terms {
  readonly lexicon: Lexicon;
  /** By the lexicon's number, which it gives to parts of terms too: the term's, and one more, so that 0 is none. */
  private numbers = new Int32Array(1024);
  private count = 0;

  constructor(glossary: GlossaryIndex) {
    this.lexicon = new Lexicon(glossary.vocabulary);
  }

  numberOf(key: number): number {
    if (key >= this.numbers.length) {
      const longer = new Int32Array(Math.max(key + 1, this.numbers.length * 2));
      longer.set(this.numbers);
      this.numbers = longer;
    }
    const known = this.numbers[key] ?? 0;
    if (known > 0) return known - 1;
    this.count += 1;
    this.numbers[key] = this.count;
    return this.count - 1;
  }

  get size(): number {
    return this.count;
  }
}

/** A sentence as the aligner weighs it. */
export interface Unit {
  /** 0-based place among the account's aligned paragraphs. */
  readonly paragraph: number;
  /** Half-open range into the paragraph's untouched text, UTF-16 code units. */
  readonly range: Range;
  /** Folded, without punctuation and blanks: what is verbatim the same has the same. */
  readonly wording: string;
  /** Term numbers, ascending, each once; `terms.at(i)` is what number `ids[i]` stands for in this sentence. */
  readonly ids: Int32Array;
  readonly terms: UnitTerms;
  /** The days on which the sentence sets a meeting or a call. */
  readonly meetings: readonly MeetingDay[];
  /** Its numbers and dates, ranges into the paragraph. */
  readonly slots: readonly Slot[];
}

/** An account taken apart. */
export interface Reading {
  readonly witness: Witness;
  readonly units: readonly Unit[];
  /** The days on which any of its sentences sets a meeting or a call. */
  readonly meetings: readonly MeetingDay[];
  /** The wording of each paragraph, its sentences' end to end. */
  readonly wordings: readonly string[];
  /** The places of the sentences that read the same, in order, by their wording. */
  readonly byWording: ReadonlyMap<string, readonly number[]>;
  readonly postings: Postings;
  /** For each sentence, 1 over the square root of each of its terms' spread: what the account divides its worth by. */
  readonly roots: readonly Float64Array[];
  /** What each sentence weighs in whole; see `massOf`. */
  readonly masses: Float64Array;
}

/** What is left of a text when only its wording counts; of a text that is nothing but marks, the marks. */
function wordingOf(folded: string): string {
  const bare = folded.replace(/[\s\p{P}]+/gu, '');
  return bare === '' ? folded.trim() : bare;
}

/** More terms than a text that anyone aligns has; a term's number and place fit into a double together. */
const mostTerms = 2 ** 24;

/** Each term number of a sentence once, ascending, and with it the place of the first of its strongest terms. */
function strongestOf(
  found: readonly Term<number>[],
  terms: Terms,
): { readonly ids: Int32Array; readonly places: number[] } {
  // Numbers sort natively, without a comparator and without an object for each term.
  const ordered = new Float64Array(found.length);
  for (let place = 0; place < found.length; place += 1)
    ordered[place] = terms.numberOf(found[place]?.key ?? 0) * mostTerms + place;
  ordered.sort();
  const ids: number[] = [];
  const places: number[] = [];
  for (const packed of ordered) {
    const place = packed % mostTerms;
    const id = (packed - place) / mostTerms;
    const last = ids.length - 1;
    if (ids[last] !== id) {
      ids.push(id);
      places.push(place);
    } else if ((found[places[last] ?? 0]?.base ?? 0) < (found[place]?.base ?? 0)) places[last] = place;
  }
  return { ids: new Int32Array(ids), places };
}

function unitOf(paragraph: number, range: Range, analysis: Analysis<number>, terms: Terms): Unit {
  const { ids, places } = strongestOf(analysis.terms, terms);
  return {
    paragraph,
    range,
    wording: wordingOf(analysis.folded.text),
    ids,
    terms: new UnitTerms(analysis.terms, places, range.start),
    meetings: meetingDays(analysis.tokens, analysis.moments),
    slots: slotsOf(analysis.tokens, analysis.moments).map((slot) => ({
      ...slot,
      start: slot.start + range.start,
      end: slot.end + range.start,
    })),
  };
}

/**
 * What a sentence of an account weighs: a term that many sentences of the account have divides its worth among them.
 * Counts are of sentences and within the account, so that neither paragraph breaks nor a third account move them.
 */
function massOf(unit: Unit, spread: Int32Array): number {
  let mass = 0;
  for (let place = 0; place < unit.ids.length; place += 1)
    if (!unit.terms.isBonus(place)) mass += (unit.terms.bases[place] ?? 0) / (spread[unit.ids[place] ?? 0] ?? 1);
  return mass;
}

function rootsOf(ids: Int32Array, spread: Int32Array): Float64Array {
  const roots = new Float64Array(ids.length);
  for (let place = 0; place < ids.length; place += 1) roots[place] = 1 / Math.sqrt(spread[ids[place] ?? 0] ?? 1);
  return roots;
}

function placesByWording(units: readonly Unit[]): Map<string, number[]> {
  const result = new Map<string, number[]>();
  for (const [place, { wording }] of units.entries()) {
    const places = result.get(wording);
    if (places) places.push(place);
    else result.set(wording, [place]);
  }
  return result;
}

/** Takes an account apart into sentences and their terms. */
export function read(witness: Witness, glossary: GlossaryIndex, terms: Terms): Reading {
  const units: Unit[] = [];
  for (const [paragraph, text] of witness.paragraphs.entries()) {
    const ranges = sentences(text);
    // A paragraph of blanks only is still there, and may have its twin.
    for (const range of ranges.length > 0 ? ranges : [{ start: 0, end: text.length }]) {
      const sentence = text.slice(range.start, range.end);
      units.push(unitOf(paragraph, range, analyseInNumbers(sentence, witness.date, glossary, terms.lexicon), terms));
    }
  }
  const wordings = witness.paragraphs.map(() => '');
  for (const { paragraph, wording } of units) wordings[paragraph] += wording;
  const spread = spreadOf(units, terms.size);
  const masses = Float64Array.from(units, (unit) => massOf(unit, spread));
  const roots = units.map(({ ids }) => rootsOf(ids, spread));
  return {
    witness,
    units,
    meetings: units.flatMap(({ meetings }) => meetings),
    wordings,
    byWording: placesByWording(units),
    postings: indexUnits(units, spread),
    roots,
    masses,
  };
}
