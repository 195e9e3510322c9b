import { memo } from 'react';
import type { Marking } from '../../link/view.ts';
import type { SpreadCell, SpreadRow } from '../../store/spread.ts';
import { useWords } from '../words/useWords.ts';
import type { Emphases } from './useEmphases.ts';
import { goTo } from './goTo.ts';
import { WhyNot } from './Why.tsx';
import { ParagraphView } from './ParagraphView.tsx';

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
        <span className="sr-only">{words.rowName(row.number)}</span>
        <span aria-hidden="true">{row.number}</span>
      </div>
      {row.cells.map((cell) => (
        <CellView
          key={cell.account.id}
          cell={cell}
          isReference={cell.account === row.reference}
          marking={marking}
          emphases={emphases}
        />
      ))}
    </div>
  );
});

interface CellProps {
  readonly cell: SpreadCell;
  /** Whether the row's others are compared with this account, since the base has nothing here. */
  readonly isReference: boolean;
  readonly marking: Marking;
  readonly emphases: Emphases;
}

function CellView({ cell, isReference, marking, emphases }: CellProps) {
  const { words, say } = useWords();
  const { account, paragraphs, toldIn, nearest } = cell;
  const empty = paragraphs.length === 0;
  return (
    <div role="cell" className={empty ? 'px-3 py-1 side:py-0' : 'px-3 py-2 side:py-0'}>
      <p className="text-sm font-semibold select-none side:sr-only print:sr-only">
        {say(account.shortName)}
        {empty && toldIn.length === 0 && (
          <span className="font-normal text-quiet"> · {words.noCounterpart[account.extent]}</span>
        )}
      </p>
      {empty && toldIn.length === 0 && (
        <p aria-hidden="true" className="hidden text-sm text-quiet select-none side:block print:block">
          {words.noCounterpart[account.extent]}
        </p>
      )}
      {empty && toldIn.length === 0 && account.extent !== 'excerpts' && <WhyNot account={account} nearest={nearest} />}
      {isReference && <p className="text-xs text-quiet select-none">{words.referenceHere}</p>}
      {toldIn.map(({ number, target }) => (
        <p key={target} className="text-sm">
          <button type="button" onClick={() => goTo(target)} className="min-h-8 underline underline-offset-4">
            {words.toldIn(number)}
          </button>
        </p>
      ))}
      {paragraphs.map((paragraph) => (
        <ParagraphView
          key={paragraph.key}
          paragraph={paragraph}
          account={account}
          marking={marking}
          emphasis={emphases.get(paragraph.key)}
        />
      ))}
    </div>
  );
}
