import { useCallback, useId, useState, type ReactNode } from 'react';
import { Tucked } from '../Tucked.tsx';
import { useWords } from '../words/useWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { focusWords } from './focusWords.ts';

interface Props {
  /** Whether it always stands open. */
  readonly open: boolean;
  /** Of the accounts that have something there. */
  readonly names: readonly string[];
  readonly children: ReactNode;
}

/** What the others have; where there is no room beside, folded up under a button that names who tells it too. */
export function Beside({ open, names, children }: Props) {
  const { words } = useWords();
  const { toldIn, othersHere } = useWordsOf(focusWords);
  const [asked, setAsked] = useState(false);
  const reveal = useCallback(() => setAsked(true), []);
  const id = useId();
  const shown = open || asked;
  const told = names.length > 0 ? `${toldIn} ${names.join(words.comma)}` : othersHere;
  return (
    <div role="cell" className="min-w-0">
      {!open && (
        <button
          type="button"
          aria-expanded={shown}
          aria-controls={id}
          onClick={() => setAsked(!asked)}
          className="min-h-8 px-3 text-left text-sm text-quiet underline underline-offset-4 print:hidden"
        >
          {told}
        </button>
      )}
      <Tucked tucked={!shown} onReveal={reveal} className="folded">
        <div id={id} className="beside">
          {children}
        </div>
      </Tucked>
    </div>
  );
}
