import type { Term, TermKind } from '../text/terms.ts';

/** A term of a sentence; its range is into the paragraph. Its key lives once, in `Terms`. */
export type UnitTerm = Omit<Term, 'key'>;

const kinds: readonly TermKind[] = ['name', 'concept', 'word', 'phrase', 'number', 'date'];

/** Numbers a term takes: its kind's place in `kinds`, 1 for a bonus, start, end. */
const width = 4;

/**
 * The terms of a sentence, packed: long accounts have half a million of them, and as objects they are half of the memory
 * that an alignment takes.
 */
export class UnitTerms {
  private readonly numbers: Int32Array;
  readonly bases: Float64Array;

  /** `places` picks from the terms of a sentence that stands at `start` in its paragraph. */
  constructor(terms: readonly Term<unknown>[], places: readonly number[], start: number) {
    this.bases = new Float64Array(places.length);
    this.numbers = new Int32Array(places.length * width);
    for (let at = 0; at < places.length; at += 1) {
      const term = terms[places[at] ?? 0];
      if (!term) continue;
      this.bases[at] = term.base;
      this.numbers[at * width] = kinds.indexOf(term.kind);
      this.numbers[at * width + 1] = term.bonus ? 1 : 0;
      this.numbers[at * width + 2] = term.start + start;
      this.numbers[at * width + 3] = term.end + start;
    }
  }

  isName(place: number): boolean {
    return this.numbers[place * width] === 0;
  }

  isBonus(place: number): boolean {
    return this.numbers[place * width + 1] === 1;
  }

  at(place: number): UnitTerm {
    return {
      kind: kinds[this.numbers[place * width] ?? 0] ?? 'word',
      base: this.bases[place] ?? 0,
      bonus: this.isBonus(place),
      start: this.numbers[place * width + 2] ?? 0,
      end: this.numbers[place * width + 3] ?? 0,
    };
  }
}
