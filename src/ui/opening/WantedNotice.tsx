import { useEffect } from 'react';
import { Notice } from '../Notice.tsx';
import { useReading } from '../useReading.ts';
import { useWords } from '../words/useWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { useOpening } from './useOpening.ts';
import { wantedWords } from './wantedWords.ts';

/** Which files the address asks for, and the way to them. */
export function WantedNotice() {
  const { words } = useWords();
  const told = useWordsOf(wantedWords);
  const { wanted, forgetWanted, addressed, ask } = useOpening();
  const view = useReading((reading) => reading.view);
  // Whatever the reader chooses is written there.
  useEffect(addressed, [addressed, view]);
  return (
    <Notice onDismiss={forgetWanted}>
      {told.wanted(wanted.join(words.comma))}{' '}
      <button type="button" onClick={() => ask(true)} className="min-h-8 underline underline-offset-4">
        {told.choose}
      </button>
    </Notice>
  );
}
