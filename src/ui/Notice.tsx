import type { ReactNode } from 'react';
import { focusTexts } from './focusTexts.ts';
import { lateWords } from './words/lateWords.ts';
import { useWordsOf } from './words/useWordsOf.ts';

interface Props {
  readonly children: ReactNode;
  readonly onDismiss: () => void;
}

/** One sentence that the reader must not miss, until it is dismissed. */
export function Notice({ children, onDismiss }: Props) {
  const { dismiss } = useWordsOf(lateWords);
  return (
    <div
      role="alert"
      className="mx-auto mt-3 flex max-w-[1520px] items-baseline gap-4 border-l-4 border-accent bg-sheet px-4 py-2 md:px-8"
    >
      <div className="min-w-0 grow wrap-anywhere">{children}</div>
      <button
        type="button"
        onClick={() => {
          focusTexts();
          onDismiss();
        }}
        className="min-h-8 shrink-0 underline underline-offset-4"
      >
        {dismiss}
      </button>
    </div>
  );
}
