import type { Alignment, ParagraphRef, Witness } from '../src/align/alignment.ts';
import { comparer } from '../src/divergence/comparer.ts';
import { compareRow, type ComparedRow } from '../src/divergence/compareRow.ts';
import { rows } from '../src/divergence/rows.ts';

/** The rows that the page shows when all accounts are chosen, every paragraph compared. */
export function compareAll(witnesses: readonly Witness[], alignment: Alignment, base: string): ComparedRow[] {
  const texts = new Map(witnesses.map(({ id, paragraphs }) => [id, paragraphs]));
  const textOf = ({ account, paragraph }: ParagraphRef) => texts.get(account)?.[paragraph] ?? '';
  const by = comparer(textOf);
  return rows(witnesses, alignment, { base, shown: [...texts.keys()] }).map((row) => compareRow(row, textOf, by));
}

/**
 * The pairs of texts that `compareAll` compared, each once: what stands in a row with what it is held against, what is
 * told in two rows with both anchors. Pairs that it looks at only here and there, to see who else tells a sentence,
 * are left out.
 */
export function comparedPairs(compared: readonly ComparedRow[], witnesses: readonly Witness[]): Pair[] {
  const texts = new Map(witnesses.map(({ id, paragraphs }) => [id, paragraphs]));
  const textOf = ({ account, paragraph }: ParagraphRef) => texts.get(account)?.[paragraph] ?? '';
  const pairs = new Map<string, Pair>();
  const add = (x: ParagraphRef, y: ParagraphRef) => {
    const key = [x, y].map(({ account, paragraph }) => `${account}:${paragraph}`).sort();
    pairs.set(key.join(), { a: textOf(x), b: textOf(y) });
  };
  for (const { row, paragraphs } of compared) {
    for (const { ref, against } of paragraphs) if (against) add(ref, against.ref);
    for (const other of row.toldElsewhere) add(other, row.anchor);
    for (const { ref, elsewhere } of row.cells.flatMap((cell) => cell.paragraphs))
      for (const other of elsewhere) add(ref, other);
  }
  return [...pairs.values()];
}

interface Pair {
  readonly a: string;
  readonly b: string;
}
