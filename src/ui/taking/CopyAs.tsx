import { useContext } from 'react';
import type { Stretch } from '../passages/useCopyLink.ts';
import { useWords } from '../words/useWords.ts';
import { CopyAsContext } from './useCopyAs.ts';

interface Props {
  readonly stretches: readonly Stretch[];
  readonly className: string;
  /** What is copied, as account and words, where several such buttons stand on the page. */
  readonly of?: readonly [account: string, words: string];
}

/** Asks in which form a passage is to be copied: quotation, citation, picture. */
export function CopyAs({ stretches, className, of }: Props) {
  const { words } = useWords();
  const copyAs = useContext(CopyAsContext);
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-label={of && words.taking.copyAsOf(...of)}
      // Pressing would otherwise drop the selection that is to be copied.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => copyAs(stretches)}
      className={className}
    >
      {words.taking.copyAs}
    </button>
  );
}
