import { useContext } from 'react';
import type { Stretch } from '../passages/useCopyLink.ts';
import { takingButtons } from '../words/takingButtons.ts';
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
  const { language } = useWords();
  const copyAs = useContext(CopyAsContext);
  const words = takingButtons[language];
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-label={of && words.copyAsOf(...of)}
      // Pressing would otherwise drop the selection that is to be copied.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => copyAs(stretches)}
      className={className}
    >
      {words.copyAs}
    </button>
  );
}
