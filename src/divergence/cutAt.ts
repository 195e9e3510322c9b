import { overlap, type Range } from '../model/range.ts';
import type { Side } from './side.ts';
import { weight } from './share.ts';
import { termsIn } from './terms.ts';

/** What weighs less says who speaks, or when, and states nothing: 習近平主席指出 has seven characters. */
const leastStatement = 8;

/** The length of the marks that a stretch begins with, as far as nothing is attached to them: they close what stands before. */
function marksAt(words: string): number {
  const attached = String.raw`[\p{M}\p{Variation_Selector}\p{Emoji_Modifier}\u{E0020}-\u{E007F}\u200C\u200D]`;
  return new RegExp(String.raw`^(?:[\p{P}\p{Z}](?!${attached}))*`, 'u').exec(words)?.[0].length ?? 0;
}

/**
 * The sentences, cut where one of their clauses is told: what is left of such a sentence stands for itself, and is alone
 * where it has no counterpart of its own; too little to state anything, it stays with what it stands beside.
 */
export function cutAt({ text, terms, sentences }: Side, told: readonly Range[]): readonly Range[] {
  if (told.length === 0) return sentences;
  return sentences.flatMap((sentence) => {
    const inside = told.filter((one) => overlap(one, sentence)).flatMap(({ start, end }) => [start, end]);
    const cuts = [...new Set([sentence.start, ...inside, sentence.end])]
      .filter((cut) => sentence.start <= cut && cut <= sentence.end)
      .sort((x, y) => x - y);
    const pieces = cuts.slice(0, -1).flatMap((from, at) => {
      const end = cuts[at + 1] ?? sentence.end;
      const start = from + marksAt(text.slice(from, end));
      return start < end ? [{ start, end }] : [];
    });
    const isLittle = (piece: Range) =>
      !told.some((one) => overlap(one, piece)) && weight(termsIn(terms, piece)) < leastStatement;
    return joined(pieces, isLittle);
  });
}

/** The little ones with what stands before them, or with the first that is none. */
function joined(pieces: readonly Range[], isLittle: (piece: Range) => boolean): Range[] {
  const result: Range[] = [];
  let start: number | null = null;
  for (const piece of pieces) {
    const last = result.at(-1);
    if (!isLittle(piece)) {
      result.push({ start: start ?? piece.start, end: piece.end });
      start = null;
    } else if (last === undefined) start ??= piece.start;
    else result[result.length - 1] = { start: last.start, end: piece.end };
  }
  const [first, end] = [pieces[0], pieces.at(-1)];
  return result.length === 0 && first && end ? [{ start: first.start, end: end.end }] : result;
}
