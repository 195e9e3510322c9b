import { useEffect } from 'react';
import type { Call } from '../../model/call.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { openedWords } from './openedWords.ts';

interface Props {
  readonly call: Call;
  /** Whether the address leads to a passage, which then has the focus. */
  readonly atPassage: boolean;
}

/** Under the title of accounts that the reader opened: the way back to the call of ours. Takes the focus to the title. */
export function OpenedNote({ call, atPassage }: Props) {
  const told = useWordsOf(openedWords);
  const [file] = call.files ?? [];
  useEffect(() => {
    if (!atPassage) document.getElementById('title')?.focus();
    // Once for each comparison, and not when its passages change afterwards.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [call]);
  return (
    <p className="mx-auto mt-2 max-w-[1520px] px-4 md:px-8 print:hidden">
      <a href="#v=1" className="underline decoration-rule decoration-2 underline-offset-4">
        {told.comeBack}
      </a>
      {file !== undefined && call.voices.parties.length > 0 && (
        <span className="mt-1 block text-quiet">{told.outOfFile(file)}</span>
      )}
    </p>
  );
}
