import type { View } from '../../link/view.ts';
import type { SpreadRow } from '../../store/spread.ts';

/** Whether it is the row that a link points to. */
export function isAt({ cells }: SpreadRow, linked: View['row']): boolean {
  return (
    linked !== null &&
    cells.some(({ paragraphs }) => paragraphs.some(({ key }) => key === `${linked.account}/${linked.paragraph}`))
  );
}
