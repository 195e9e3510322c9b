import { useState } from 'react';
import { late } from '../parts/late.tsx';
import { useWords } from '../words/useWords.ts';

const Dialog = late(() => import('./TakingDialog.tsx').then(({ TakingDialog }) => TakingDialog));

/** The way to take the comparison elsewhere as a file. */
export function TakeAway() {
  const { words } = useWords();
  // Asking again tries again to fetch it.
  const [asked, setAsked] = useState(0);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setAsked(asked + 1)}
        className="min-h-8 underline decoration-rule underline-offset-4"
      >
        {words.taking.take}
      </button>
      {asked > 0 && <Dialog key={asked} onClose={() => setAsked(0)} />}
    </>
  );
}
