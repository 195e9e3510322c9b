import { memo } from 'react';
import { useCopyLink } from '../passages/useCopyLink.ts';
import { useWords } from '../words/useWords.ts';

interface Props {
  /** The row's, from 1. */
  readonly number: number;
  /** Whether a link points to the row. */
  readonly isLinked: boolean;
}

/** A row's number, and the link to it. The heading, `name-of-` and the number, is all of its name. */
export const RowHead = memo(function RowHead({ number, isLinked }: Props) {
  const { words } = useWords();
  const copyLink = useCopyLink();
  return (
    <>
      <h3 id={`name-of-${number}`} className="sr-only">
        {words.rowName(number)}
      </h3>
      <span aria-hidden="true">
        {isLinked && '▸ '}
        {number}
      </span>
      <button
        type="button"
        aria-label={`${words.copyLink}${words.join}${words.rowName(number)}`}
        onClick={() => copyLink(number)}
        className="inline-flex size-6 items-center justify-center hover:text-ink print:hidden"
      >
        <span className="link-sign text-xs" />
      </button>
    </>
  );
});
