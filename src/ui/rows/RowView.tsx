import { memo } from 'react';
import type { Marking } from '../../link/view.ts';
import type { SpreadRow } from '../../store/spread.ts';
import { LinkIcon } from '../icons.tsx';
import { useCopyTarget } from '../passages/useCopyTarget.ts';
import { useReading } from '../useReading.ts';
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
  const copyTarget = useCopyTarget();
  const isLinked = useReading(
    ({ view: { row: linked } }) => linked !== null && holds(row, `${linked.account}/${linked.paragraph}`),
  );
  return (
    <div
      role="row"
      id={`row-${row.number}`}
      aria-current={isLinked ? 'location' : undefined}
      className="row border-b border-rule py-4"
    >
      <div role="rowheader" className="self-start text-sm text-quiet side:pt-1">
        <h3 className="sr-only">{words.rowName(row.number)}</h3>
        <span aria-hidden="true">
          {isLinked && '▸ '}
          {row.number}
        </span>
        <button
          type="button"
          aria-label={`${words.copyLink}${words.join}${words.rowName(row.number)}`}
          onClick={() => copyTarget(row)}
          className="inline-flex size-6 items-center justify-center hover:text-ink print:hidden"
        >
          <LinkIcon size={13} />
        </button>
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

function holds({ cells }: SpreadRow, target: string): boolean {
  return cells.some(({ paragraphs }) => paragraphs.some(({ key }) => key === target));
}
