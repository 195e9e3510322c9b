import { memo } from 'react';
import type { Marking } from '../../link/view.ts';
import type { SpreadRow } from '../../store/spread.ts';
import { CellView } from './CellView.tsx';
import { RowHead } from './RowHead.tsx';
import type { Emphases } from './useEmphases.ts';

interface Props {
  readonly row: SpreadRow;
  /** Whether a link points to it. */
  readonly isLinked: boolean;
  readonly marking: Marking;
  readonly emphases: Emphases;
}

/** Paragraphs that tell the same thing, side by side. */
export const RowView = memo(function RowView({ row, isLinked, marking, emphases }: Props) {
  return (
    <div
      role="row"
      id={`row-${row.number}`}
      aria-current={isLinked ? 'location' : undefined}
      className="row border-b border-rule py-4"
    >
      <div
        role="rowheader"
        aria-labelledby={`name-of-${row.number}`}
        className="self-start px-3 text-sm text-quiet side:px-0 side:pt-1 paper:px-0"
      >
        <RowHead number={row.number} isLinked={isLinked} />
      </div>
      {row.cells.map((cell) => (
        <CellView
          key={cell.account.id}
          role="cell"
          cell={cell}
          isReference={cell.account === row.reference}
          marking={marking}
          emphases={emphases}
        />
      ))}
    </div>
  );
});
