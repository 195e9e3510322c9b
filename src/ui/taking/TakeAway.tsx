import { useCallback, useState } from 'react';
import { takingButtons } from '../words/takingButtons.ts';
import { useWords } from '../words/useWords.ts';
import { Fetched } from './Fetched.tsx';

const load = () => import('./TakingDialog.tsx').then(({ TakingDialog }) => TakingDialog);

/** The way to take the comparison elsewhere as a file; all behind it is fetched when it is asked for. */
export function TakeAway() {
  const { language } = useWords();
  const [asked, setAsked] = useState(false);
  const close = useCallback(() => setAsked(false), []);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setAsked(true)}
        className="min-h-8 underline decoration-rule underline-offset-4"
      >
        {takingButtons[language].take}
      </button>
      {asked && <Fetched load={load} given={{ onClose: close }} onFail={close} />}
    </>
  );
}
