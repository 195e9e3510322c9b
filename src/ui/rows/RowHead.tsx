import type { SpreadRow } from '../../store/spread.ts';
import { useCopyTarget } from '../passages/useCopyTarget.ts';
import { useWords } from '../words/useWords.ts';

interface Props {
  readonly row: SpreadRow;
  /** Whether a link points to the row. */
  readonly isLinked: boolean;
}

/** A row's number, and the link to it. The heading, `name-of-` and the number, is all of its name. */
export function RowHead({ row, isLinked }: Props) {
  const { words } = useWords();
  const copyTarget = useCopyTarget();
  return (
    <>
      <h3 id={`name-of-${row.number}`} className="sr-only">
        {words.rowName(row.number)}
      </h3>
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
        <span className="link-sign text-xs" />
      </button>
    </>
  );
}
