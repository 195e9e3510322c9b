import { Notice } from '../Notice.tsx';
import { useWords } from '../words/useWords.ts';
import { useOpening } from './useOpening.ts';

/** At an address of files that are not open here, after a reload or from a colleague: which ones, and the way to them. */
export function WantedFiles() {
  const { words } = useWords();
  const { wanted, forgetWanted, ask } = useOpening();
  if (wanted.length === 0) return null;
  return (
    <Notice onDismiss={forgetWanted}>
      {words.opening.wanted(wanted.join(words.comma))}{' '}
      <button type="button" onClick={() => ask(true)} className="min-h-8 underline underline-offset-4">
        {words.opening.chooseThem}
      </button>
    </Notice>
  );
}
