import { useContext, useEffect, useState, type ComponentType } from 'react';
import { StatusContext } from '../Status.tsx';
import { useWords } from '../words/useWords.ts';
import { useOpening } from './useOpening.ts';

/** The way to accounts of the reader's own; the dialog and all behind it are fetched when they are asked for. */
export function OpenOwn() {
  const { words } = useWords();
  const { asked, ask } = useOpening();
  const { wait } = useContext(StatusContext);
  const [Dialog, setDialog] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (!asked || Dialog !== null) return undefined;
    return wait(
      import('./OpeningDialog.tsx'),
      ({ OpeningDialog }) => setDialog(() => OpeningDialog),
      () => ask(false),
    );
  }, [asked, ask, Dialog, wait]);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => ask(true)}
        className="min-h-8 text-sm text-quiet underline decoration-rule underline-offset-4 hover:text-ink"
      >
        {words.opening.ask}
      </button>
      {asked && Dialog && <Dialog />}
    </>
  );
}
