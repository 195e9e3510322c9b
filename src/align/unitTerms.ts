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

  constructor(terms: readonly UnitTerm[]) {
    this.bases = Float64Array.from(terms, ({ base }) => base);
    this.numbers = new Int32Array(terms.length * width);
    for (const [place, { kind, bonus, start, end }] of terms.entries())
      this.numbers.set([kinds.indexOf(kind), bonus ? 1 : 0, start, end], place * width);
  }

  isName(place: number): boolean {
    return this.numbers[place * width] === 0;
  }

  isBonus(place: number): boolean {
    return this.numbers[place * width + 1] === 1;
  }

  at(place: number): UnitTerm {
    const [kind = 0, bonus, start = 0, end = 0] = this.numbers.subarray(place * width, (place + 1) * width);
    return { kind: kinds[kind] ?? 'word', base: this.bases[place] ?? 0, bonus: bonus === 1, start, end };
  }
}
