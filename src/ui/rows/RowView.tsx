import { memo } from 'react';
import type { Marking } from '../../link/view.ts';
import type { SpreadRow } from '../../store/spread.ts';
import { useWords } from '../words/useWords.ts';
import { CellView } from './CellView.tsx';
import type { Emphases } from './useEmphases.ts';

interface Props {
  readonly row: SpreadRow;
  readonly marking: Marking;
  readonly emphases: Emphases;
}

/** Paragraphs that tell the same thing, side by side. */
export const RowView = memo(function RowView({ row, marking, emphases }: Props) {
  const { words } = useWords();
  return (
    <div role="row" id={`row-${row.number}`} className="row border-b border-rule py-4">
      <div role="rowheader" className="self-start text-sm text-quiet side:pt-1">
        <h3 className="sr-only">{words.rowName(row.number)}</h3>
        <span aria-hidden="true">{row.number}</span>
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
