import type { ConceptEntry } from './glossary.ts';
import { PairNumbers } from './pairNumbers.ts';
import type { TermKeys } from './termKeys.ts';
import type { Token } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * Numbers for all terms of the texts that are read with it, the same term the same number. Most terms are rows of tokens,
 * and there are two or three for each character: to make and look up as many strings would be half of the work of reading.
 */
export class Lexicon {
  /** Of token keys, and of terms that are no rows of tokens. */
  readonly vocabulary: Vocabulary;
  /** Of terms, and of what longer rows begin with. */
  readonly rows = new PairNumbers();
  /** First of a pair in place of a token's key, none of which has a colon. */
  readonly marks: { readonly word: number; readonly written: number; readonly leftOut: number };

  /** `known` are the keys of the glossary that is read with. */
  constructor(known: Vocabulary) {
    this.vocabulary = new Vocabulary(known);
    const mark = (name: string) => this.vocabulary.numberOf(`${name}:`);
    this.marks = { word: mark('word'), written: mark('written'), leftOut: mark('left out') };
  }
}

/** The terms of one sentence by their numbers. */
export class NumberedKeys implements TermKeys<number> {
  /** The numbers of the tokens' keys. */
  readonly tokens: Int32Array;

  constructor(
    private readonly lexicon: Lexicon,
    tokens: readonly Token[],
  ) {
    this.tokens = lexicon.vocabulary.keysIn(tokens);
  }

  word(at: number): number {
    return this.lexicon.rows.numberOf(this.lexicon.marks.word, this.tokens[at] ?? 0);
  }

  pair(at: number): number {
    return this.lexicon.rows.numberOf(this.tokens[at] ?? 0, this.tokens[at + 1] ?? 0);
  }

  sequence(at: number, length: number): number {
    let row = this.pair(at);
    for (let place = at + 2; place < at + length; place += 1)
      row = this.lexicon.rows.numberOf(asFirst(row), this.tokens[place] ?? 0);
    return row;
  }

  concept({ number }: ConceptEntry): number {
    return this.lexicon.rows.numberOf(this.lexicon.marks.written, number);
  }

  written(key: string): number {
    return this.lexicon.rows.numberOf(this.lexicon.marks.written, this.lexicon.vocabulary.numberOf(key));
  }

  leftOut(key: number): number {
    return this.lexicon.rows.numberOf(this.lexicon.marks.leftOut, key);
  }
}

/** What is a row, and no token's key, is negative as the first of a pair. */
function asFirst(row: number): number {
  return -1 - row;
}
