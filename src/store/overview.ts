import type { SegmentKind } from '../divergence/comparison.ts';
import type { Account, Paragraph } from '../model/call.ts';
import type { Spread, SpreadParagraph } from './spread.ts';

/** `plain` where there is nothing to compare with: of an account alone no paragraph is untold beside it. */
export type KindFromAfar = SegmentKind | 'plain';

/** A paragraph as one sees it from afar; `start` and `end` are parts of its account's characters, in [0, 1]. */
export interface OverviewParagraph {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly row: number;
  readonly moved: boolean;
  /** What most of its characters are, against its row. */
  readonly kind: KindFromAfar;
}

export interface OverviewStrip {
  readonly account: Account;
  /** In the account's own order. */
  readonly paragraphs: readonly OverviewParagraph[];
}

/** Of as many characters the first of these is what a paragraph mostly is; of none, plain. */
export const kindsFromAfar: readonly KindFromAfar[] = ['plain', 'alone', 'retold', 'different', 'shared'];

/** The shown accounts from afar: each as a strip, its paragraphs in proportion. */
export function overview({ accounts, rows }: Pick<Spread, 'accounts' | 'rows'>): OverviewStrip[] {
  return accounts.map((account) => {
    const order = new Map(account.paragraphs.map((paragraph, at) => [paragraph, at]));
    const placed = rows
      .flatMap(({ number, cells }) => {
        const cell = cells.find((one) => one.account === account);
        return cell?.paragraphs.map((paragraph) => ({ number, paragraph })) ?? [];
      })
      .toSorted((a, b) => orderIn(order, a.paragraph) - orderIn(order, b.paragraph));
    const total = placed.reduce((sum, { paragraph }) => sum + paragraph.paragraph.text.length, 0);
    let before = 0;
    const paragraphs = placed.map(({ number, paragraph }): OverviewParagraph => {
      const start = before / total;
      before += paragraph.paragraph.text.length;
      return {
        key: paragraph.key,
        start,
        end: before / total,
        row: number,
        moved: paragraph.moved,
        kind: mostly(paragraph),
      };
    });
    return { account, paragraphs };
  });
}

function orderIn(order: ReadonlyMap<Paragraph, number>, { paragraph }: SpreadParagraph): number {
  return order.get(paragraph) ?? -1;
}

function mostly({ segments }: SpreadParagraph): KindFromAfar {
  const sizes: Partial<Record<KindFromAfar, number>> = {};
  const sizeOf = (kind: KindFromAfar) => sizes[kind] ?? 0;
  for (const { kind, range } of segments) sizes[kind] = sizeOf(kind) + range.end - range.start;
  return kindsFromAfar.reduce((most, kind) => (sizeOf(kind) > sizeOf(most) ? kind : most));
}
