import type { Alignment, Witness } from '../src/align/alignment.ts';
import { compareRow, type ComparedRow } from '../src/divergence/compareRow.ts';
import { rows } from '../src/divergence/rows.ts';

/** The rows that the page shows when all accounts are chosen, every paragraph compared. */
export function compareAll(witnesses: readonly Witness[], alignment: Alignment, base: string): ComparedRow[] {
  const texts = new Map(witnesses.map(({ id, paragraphs }) => [id, paragraphs]));
  return rows(witnesses, alignment, { base, shown: [...texts.keys()] }).map((row) =>
    compareRow(row, ({ account, paragraph }) => texts.get(account)?.[paragraph] ?? ''),
  );
}

/** The pairs of texts that `compareAll` compared: each paragraph with its row's anchor. */
export function comparedPairs(compared: readonly ComparedRow[]): { readonly a: string; readonly b: string }[] {
  return compared.flatMap(({ paragraphs }) => {
    const anchor = paragraphs.find(({ comparison }) => comparison === null)?.text ?? '';
    return paragraphs.filter(({ comparison }) => comparison !== null).map(({ text }) => ({ a: text, b: anchor }));
  });
}
