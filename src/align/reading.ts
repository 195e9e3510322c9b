import type { Range } from '../model/range.ts';
import { fold } from '../text/fold.ts';
import type { GlossaryIndex } from '../text/glossary.ts';
import { sentences } from '../text/sentences.ts';
import { analyse, type Analysis, type Term } from '../text/terms.ts';
import type { Witness } from './alignment.ts';
import { meetingDays, type MeetingDay } from './meeting.ts';

/** Numbers for term keys, the same key the same number in every account of one alignment. */
export class Terms {
  private readonly numbers = new Map<string, number>();

  numberOf(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.numbers.size);
    return this.numbers.size - 1;
  }

  get size(): number {
    return this.numbers.size;
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
  /** Term numbers, ascending, each once; `terms[i]` is what number `ids[i]` stands for in this sentence. */
  readonly ids: Int32Array;
  readonly terms: readonly Term[];
  /** The days on which the sentence sets a meeting or a call. */
  readonly meetings: readonly MeetingDay[];
}

/** An account taken apart. */
export interface Reading {
  readonly witness: Witness;
  readonly units: readonly Unit[];
  /** In how many of the account's sentences each term number stands. */
  readonly spread: ReadonlyMap<number, number>;
}

/** What is left of a text when only its wording counts; of a text that is nothing but marks, the marks. */
export function wordingOf(text: string): string {
  const folded = fold(text).text;
  const bare = folded.replace(/[\s\p{P}]+/gu, '');
  return bare === '' ? folded.trim() : bare;
}

function unitOf(text: string, paragraph: number, range: Range, analysis: Analysis, terms: Terms): Unit {
  const strongest = new Map<number, Term>();
  for (const term of analysis.terms) {
    const number = terms.numberOf(term.key);
    const known = strongest.get(number);
    if (known && known.base >= term.base) continue;
    strongest.set(number, { ...term, start: term.start + range.start, end: term.end + range.start });
  }
  const ids = Int32Array.from(strongest.keys()).sort();
  return {
    paragraph,
    range,
    wording: wordingOf(text),
    ids,
    terms: Array.from(ids, (id) => strongest.get(id)).filter((term) => term !== undefined),
    meetings: meetingDays(analysis.tokens, analysis.moments),
  };
}

/** Takes an account apart into sentences and their terms; term ranges are into the paragraph. */
export function read(witness: Witness, glossary: GlossaryIndex, terms: Terms): Reading {
  const units: Unit[] = [];
  const spread = new Map<number, number>();
  for (const [paragraph, text] of witness.paragraphs.entries()) {
    const ranges = sentences(text);
    // A paragraph of blanks only is still there, and may have its twin.
    for (const range of ranges.length > 0 ? ranges : [{ start: 0, end: text.length }]) {
      const sentence = text.slice(range.start, range.end);
      const unit = unitOf(sentence, paragraph, range, analyse(sentence, witness.date, glossary), terms);
      for (const id of unit.ids) spread.set(id, (spread.get(id) ?? 0) + 1);
      units.push(unit);
    }
  }
  return { witness, units, spread };
}
