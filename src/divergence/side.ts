import type { Range } from '../model/range.ts';
import { sentences } from '../text/sentences.ts';
import { terms, termsIn, type FindNames, type Term } from './terms.ts';

/** One of the texts that are compared. */
export interface Side {
  readonly text: string;
  readonly terms: readonly Term[];
  /** In order, none overlapping, none parting a term. */
  readonly sentences: readonly Range[];
}

export function side(text: string, findNames: FindNames): Side {
  const list = terms(text, findNames);
  const whole = sentences(text).flatMap((sentence) => {
    const inside = termsIn(list, sentence);
    const [first, last] = [inside[0], inside.at(-1)];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  });
  return { text, terms: list, sentences: whole };
}
