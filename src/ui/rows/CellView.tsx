import { memo } from 'react';
import type { Marking } from '../../link/view.ts';
import type { SpreadCell } from '../../store/spread.ts';
import { useWords } from '../words/useWords.ts';
import { goTo } from './goTo.ts';
import { ParagraphView } from './ParagraphView.tsx';
import type { Emphases } from './useEmphases.ts';
import { WhyNot } from './Why.tsx';

interface Props {
  readonly cell: SpreadCell;
  /** Whether the row's others are compared with this account, since the base has nothing here. */
  readonly isReference: boolean;
  /** Whether the account's name stands over the column, and need not be seen over its words. */
  readonly headed?: boolean;
  /** None where several of them share a cell. */
  readonly role?: 'cell';
  readonly marking: Marking;
  readonly emphases: Emphases;
}

/** What one account has in one row, or what can be said of its having nothing there. */
export const CellView = memo(function CellView({ cell, isReference, headed = false, role, marking, emphases }: Props) {
  const { words, say } = useWords();
  const { account, paragraphs, toldIn, seeAlso, nearest } = cell;
  const empty = paragraphs.length === 0;
  const unmatched = empty && toldIn.length === 0;
  return (
    <div role={role} className={empty ? 'px-3 py-1 side:py-0' : 'px-3 py-2 side:py-0'}>
      <p
        className={`text-sm font-semibold select-none side:sr-only paper:sr-only ${headed && !empty ? 'sr-only' : ''}`}
      >
        {say(account.shortName)}
        {unmatched && <span className="font-normal text-quiet"> · {words.noCounterpart[account.extent]}</span>}
      </p>
      {unmatched && (
        <p aria-hidden="true" className="hidden text-sm text-quiet select-none side:block paper:block">
          {words.noCounterpart[account.extent]}
        </p>
      )}
      {isReference && <p className="text-xs text-quiet select-none">{words.referenceHere}</p>}
      {[...toldIn, ...seeAlso].map(({ number, target }) => (
        <button
          key={target}
          type="button"
          onClick={() => goTo(target)}
          className="mr-4 min-h-8 text-sm underline underline-offset-4"
        >
          {(toldIn.length > 0 ? words.toldIn : words.seeAlso)(number)}
        </button>
      ))}
      {unmatched && account.extent !== 'excerpts' && <WhyNot account={account} nearest={nearest} />}
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
});
