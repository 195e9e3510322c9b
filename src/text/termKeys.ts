import type { ConceptEntry } from './glossary.ts';
import type { Token } from './tokens.ts';

/** How the terms of one sentence are told apart: equal keys mean the same thing told. Places are places of tokens. */
export interface TermKeys<Key> {
  word(at: number): Key;
  /** The token and the next one. */
  pair(at: number): Key;
  /** So many tokens, three or more. */
  sequence(at: number, length: number): Key;
  concept(concept: ConceptEntry): Key;
  /** What has a name of its own: a number, a date. */
  written(key: string): Key;
  /** The same thing, of which is told that it is left out. */
  leftOut(key: Key): Key;
}

/** As text, for those who look for single terms. */
export class WrittenKeys implements TermKeys<string> {
  constructor(private readonly tokens: readonly Token[]) {}

  word(at: number): string {
    return `word:${this.key(at)}`;
  }

  pair(at: number): string {
    return `pair:${this.key(at)}${this.key(at + 1)}`;
  }

  sequence(at: number, length: number): string {
    let key = `sequence:${this.key(at)}`;
    for (let place = at + 1; place < at + length; place += 1) key += ` ${this.key(place)}`;
    return key;
  }

  concept({ key }: ConceptEntry): string {
    return key;
  }

  written(key: string): string {
    return key;
  }

  leftOut(key: string): string {
    return `left out:${key}`;
  }

  private key(at: number): string {
    return this.tokens[at]?.key ?? '';
  }
}
