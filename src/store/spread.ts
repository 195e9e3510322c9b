import type { ParagraphRef } from '../align/alignment.ts';
import { witness, type AlignedCall } from '../corpus/alignCall.ts';
import { compareRow, type ComparedRow } from '../divergence/compareRow.ts';
import type { Segment } from '../divergence/comparison.ts';
import { refKey } from '../divergence/counterparts.ts';
import { divergences, type Divergence, type DivergenceKind } from '../divergence/divergences.ts';
import { rows, type Cell } from '../divergence/rows.ts';
import type { View } from '../link/view.ts';
import { alignedParagraphs } from '../model/alignedParagraphs.ts';
import type { Account, Paragraph } from '../model/call.ts';
import type { Range } from '../model/range.ts';

/** A row's number on the page, and the paragraph in it that a jump goes to (`account/paragraph`). */
export interface Place {
  readonly number: number;
  readonly target: string;
}

export interface SpreadParagraph {
  /** `account/paragraph`, which is also its id on the page. */
  readonly key: string;
  readonly paragraph: Paragraph;
  readonly moved: boolean;
  readonly alsoIn: readonly Place[];
  readonly segments: readonly Segment[];
}

export interface SpreadCell {
  readonly account: Account;
  readonly paragraphs: readonly SpreadParagraph[];
  /** Where the account tells it, if it does so in another row only. */
  readonly toldIn: readonly Place[];
}

export interface SpreadRow {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly cells: readonly SpreadCell[];
}

export interface SpreadDivergence {
  readonly id: string;
  readonly kind: DivergenceKind;
  readonly account: Account;
  readonly target: string;
  readonly range: Range;
  readonly words: string;
  readonly other: { readonly account: Account; readonly words: string } | null;
}

/** A call as the reader chose to see it: all that the page shows of the texts, ready to be set. */
export interface Spread {
  readonly accounts: readonly Account[];
  readonly rows: readonly SpreadRow[];
  readonly divergences: readonly SpreadDivergence[];
}

let last: { aligned: AlignedCall; shown: View['shown']; base: string; spread: Spread } | null = null;

/** Derives the spread; the last one is kept, since every part of the page asks for the same. */
export function spread(aligned: AlignedCall, { shown, base }: View): Spread {
  if (last?.aligned !== aligned || last.shown !== shown || last.base !== base) {
    last = { aligned, shown, base, spread: derived(aligned, shown, base) };
  }
  return last.spread;
}

function derived({ call, alignment }: AlignedCall, shown: readonly string[], base: string): Spread {
  const accounts = call.accounts.filter(({ id }) => shown.includes(id));
  const witnesses = accounts.map((account) => witness(account, call.event.date));
  const texts = new Map(accounts.map((account) => [account.id, alignedParagraphs(account)]));
  const paragraphAt = ({ account, paragraph }: ParagraphRef) => texts.get(account)?.[paragraph];
  const accountOf = ({ account }: ParagraphRef) => accounts.find(({ id }) => id === account);
  const compared = rows(witnesses, alignment, { base, shown }).map((row) =>
    compareRow(row, (ref) => paragraphAt(ref)?.text ?? ''),
  );
  const numberOf = new Map(
    compared.flatMap(({ paragraphs }, at) => paragraphs.map(({ ref }) => [refKey(ref), at + 1] as const)),
  );

  const keyOf = (ref: ParagraphRef) => `${ref.account}/${paragraphAt(ref)?.id}`;
  const place = (ref: ParagraphRef): Place[] => {
    const number = numberOf.get(refKey(ref));
    return number === undefined ? [] : [{ number, target: keyOf(ref) }];
  };
  const spreadCell = (cell: Cell, { row, paragraphs }: ComparedRow): SpreadCell[] => {
    const account = accounts.find(({ id }) => id === cell.account);
    if (!account) return [];
    const told = row.toldElsewhere.filter((ref) => ref.account === cell.account);
    return [
      {
        account,
        toldIn: cell.paragraphs.length > 0 ? [] : told.flatMap(place),
        paragraphs: cell.paragraphs.flatMap(({ ref, moved, elsewhere }): SpreadParagraph[] => {
          const paragraph = paragraphAt(ref);
          const segments = paragraphs.find((one) => refKey(one.ref) === refKey(ref))?.segments ?? [];
          return paragraph ? [{ key: keyOf(ref), paragraph, moved, alsoIn: elsewhere.flatMap(place), segments }] : [];
        }),
      },
    ];
  };
  const spreadDivergence = ({ id, kind, ref, range, words, other }: Divergence): SpreadDivergence[] => {
    const account = accountOf(ref);
    const otherAccount = other && accountOf(other.ref);
    if (!account) return [];
    const told = other && otherAccount ? { account: otherAccount, words: other.words } : null;
    return [{ id, kind, account, target: keyOf(ref), range, words, other: told }];
  };
  return {
    accounts,
    divergences: divergences(compared).flatMap(spreadDivergence),
    rows: compared.map((row, at) => ({
      id: row.row.id,
      number: at + 1,
      cells: row.row.cells.flatMap((cell) => spreadCell(cell, row)),
    })),
  };
}
