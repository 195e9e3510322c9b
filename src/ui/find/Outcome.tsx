import { useReading } from '../useReading.ts';
import { findWords } from '../words/findWords.ts';
import { useWords } from '../words/useWords.ts';
import { foundSentence } from './foundSentence.ts';
import { FoundAccounts } from './FoundAccounts.tsx';
import { LookedFor } from './LookedFor.tsx';
import { Readings } from './Readings.tsx';
import type { Searched } from './useFound.ts';

interface Props {
  readonly searched: Searched | 'looking' | null;
  /** To the next place in an account. */
  readonly onStep: (account: string) => boolean;
  /** Called before what has the focus goes. */
  readonly onGone: () => void;
}

/** What became of a search: said once, where there is room also to the eye; account by account; and what was looked for. */
export function Outcome({ searched, onStep, onGone }: Props) {
  const speech = useWords();
  const words = findWords[speech.language];
  const accounts = useReading(({ aligned }) => aligned.call.accounts);
  const settled = searched === null || searched === 'looking' ? null : searched;
  return (
    <>
      <p
        role="status"
        className={`mt-1 wrap-anywhere font-semibold empty:mt-0 ${settled ? 'sr-only md:not-sr-only' : ''}`}
      >
        {searched === 'looking' && words.looking}
        {settled && foundSentence(settled.found, accounts, speech)}
      </p>
      {settled && (
        <>
          <FoundAccounts found={settled.found} accounts={accounts} onStep={onStep} />
          <Readings found={settled.found} accounts={accounts} />
          <LookedFor found={settled.found} onGone={onGone} />
          {!settled.widened && <p className="mt-1 text-accent">{words.glossaryFailed}</p>}
        </>
      )}
    </>
  );
}
