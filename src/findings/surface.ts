import type { Range } from '../model/range.ts';
import { pairRarity, wordRarity } from '../text/commonness.ts';
import type { Term } from '../text/terms.ts';
import type { Token } from '../text/tokens.ts';

/** A word, or two characters that stand side by side, as written: what a search for the wording would look for. */
export interface SurfaceUnit extends Range {
  readonly key: string;
  readonly base: number;
}

/**
 * The wording of a sentence without its names, whatever a glossary makes of it: a paraphrase that the glossary files
 * under two concepts still shares most of its characters or stems.
 */
export function surfaceOf(tokens: readonly Token[], terms: readonly Term[]): SurfaceUnit[] {
  const names = terms.filter(({ kind }) => kind === 'name');
  const named = ({ start, end }: Range) => names.some((name) => start >= name.start && end <= name.end);
  return tokens.flatMap((token, at): SurfaceUnit[] => {
    if (named(token)) return [];
    const next = tokens[at + 1];
    if (token.kind === 'character') {
      if (next?.kind !== 'character' || next.gap !== 'none' || named(next)) return [];
      const base = pairRarity(token.key, next.key);
      return [{ key: `surface:${token.key}${next.key}`, base, start: token.start, end: next.end }];
    }
    const base = token.kind === 'word' ? wordRarity(token.word, token.key) : 1;
    return base > 0 ? [{ key: `surface:${token.key}`, base, start: token.start, end: token.end }] : [];
  });
}
