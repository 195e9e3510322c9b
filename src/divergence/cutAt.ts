import type { Range } from '../model/range.ts';
import type { Side } from './side.ts';
import { overlap } from './statementGroups.ts';

/** The length of the marks that a stretch begins with, as far as nothing is attached to them: they close what stands before. */
function marksAt(words: string): number {
  const attached = String.raw`[\p{M}\p{Variation_Selector}\p{Emoji_Modifier}\u{E0020}-\u{E007F}\u200C\u200D]`;
  return new RegExp(String.raw`^(?:[\p{P}\p{Z}](?!${attached}))*`, 'u').exec(words)?.[0].length ?? 0;
}

/**
 * The sentences, cut where one of their clauses is told: what is left of such a sentence stands for itself, and is alone
 * where it has no counterpart of its own.
 */
export function cutAt({ text, sentences }: Pick<Side, 'text' | 'sentences'>, told: readonly Range[]): readonly Range[] {
  if (told.length === 0) return sentences;
  return sentences.flatMap((sentence) => {
    const inside = told.filter((one) => overlap(one, sentence)).flatMap(({ start, end }) => [start, end]);
    const cuts = [...new Set([sentence.start, ...inside, sentence.end])]
      .filter((cut) => sentence.start <= cut && cut <= sentence.end)
      .sort((x, y) => x - y);
    return cuts.slice(0, -1).flatMap((from, at) => {
      const end = cuts[at + 1] ?? sentence.end;
      const start = from + marksAt(text.slice(from, end));
      return start < end ? [{ start, end }] : [];
    });
  });
}
