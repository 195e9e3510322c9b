import { memo } from 'react';
import type { Marking } from '../../link/view.ts';
import type { SpreadRow } from '../../store/spread.ts';
import { CellView } from '../rows/CellView.tsx';
import { RowHead } from '../rows/RowHead.tsx';
import type { Emphases } from '../rows/useEmphases.ts';
import { useWords } from '../words/useWords.ts';
import { Beside } from './Beside.tsx';

interface Props {
  readonly row: SpreadRow;
  /** Whether a link points to it. */
  readonly isLinked: boolean;
  /** The account that stands wide. */
  readonly focused: string;
  readonly marking: Marking;
  readonly emphases: Emphases;
  /** Whether the others stand beside it, and not folded up under it. */
  readonly wide: boolean;
}

/** A paragraph of the account in focus, and beside it what the others tell of it; those that do first. */
export const FocusRow = memo(function FocusRow({ row, isLinked, focused, marking, emphases, wide }: Props) {
  const { say } = useWords();
  const view = (cell: SpreadRow['cells'][number]) => (
    <CellView
      key={cell.account.id}
      {...(cell.account.id === focused && { role: 'cell', headed: true })}
      cell={cell}
      isReference={cell.account === row.reference}
      marking={marking}
      emphases={emphases}
    />
  );
  const others = row.cells.filter(({ account }) => account.id !== focused);
  const tell = others.filter(({ paragraphs, toldIn }) => paragraphs.length > 0 || toldIn.length > 0);
  const lack = others.filter((cell) => !tell.includes(cell));
  const own = row.cells.find(({ account }) => account.id === focused);
  return (
    <div
      role="row"
      id={`row-${row.number}`}
      aria-current={isLinked ? 'location' : undefined}
      className="focus-row border-b border-rule py-3"
    >
      <div role="rowheader" aria-labelledby={`name-of-${row.number}`} className="text-sm text-quiet">
        <RowHead number={row.number} isLinked={isLinked} />
      </div>
      {own && view(own)}
      <Beside
        // Where the account in focus has nothing, what the others tell is what there is to read.
        open={wide || own?.paragraphs.length === 0}
        names={tell.map(({ account }) => say(account.shortName))}
      >
        {tell.map((cell) => view(cell))}
        {lack.map((cell) => view(cell))}
      </Beside>
    </div>
  );
});
