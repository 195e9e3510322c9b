import { useEffect } from 'react';
import type { Call } from '../../model/call.ts';
import { useWords } from '../words/useWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { openedWords } from './openedWords.ts';

interface Props {
  readonly call: Call;
  /** The names of the files that it was opened from. */
  readonly files: readonly string[];
  /** Whether the address leads to a passage, which then has the focus. */
  readonly atPassage: boolean;
}

/**
 * Before the title of what the reader opened, so that it is not taken for the call of ours: the files that it is out of,
 * and the way back. Takes the focus to the title.
 */
export function OpenedNote({ call, files, atPassage }: Props) {
  const { words } = useWords();
  const told = useWordsOf(openedWords);
  useEffect(() => {
    if (!atPassage) document.getElementById('title')?.focus();
    // Once for each comparison, and not when its passages change afterwards.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [call]);
  return (
    <section
      aria-label={told.label}
      className="mx-auto flex max-w-[1520px] flex-wrap items-baseline gap-x-6 bg-sheet px-4 py-2 text-sm md:px-8"
    >
      <p className="min-w-0 wrap-anywhere">
        {told.openedFrom(files.length)} <strong className="font-semibold">{files.join(words.comma)}</strong>
        {call.voices.parties.length > 0 && <span className="text-quiet"> {told.asTheFileSays}</span>}
      </p>
      <a
        href="#v=1"
        className="inline-block py-1 underline decoration-rule decoration-2 underline-offset-4 md:ml-auto print:hidden"
      >
        {told.comeBack}
      </a>
    </section>
  );
}
