import { useRef } from 'react';
import type { Found } from '../../find/find.ts';
import type { Account } from '../../model/call.ts';
import { moveTo } from '../stepping/moves.ts';
import { useReading } from '../useReading.ts';
import { findWords } from '../words/findWords.ts';
import { useWords } from '../words/useWords.ts';
import { useOnceShown } from './useOnceShown.ts';

interface Props {
  readonly found: Found;
  readonly accounts: readonly Account[];
}

/** Where only our own English reading has the words: ours, told apart, and never counted as an account's. */
export function Readings({ found, accounts }: Props) {
  const { language, words, say } = useWords();
  const told = findWords[language];
  const next = useRef(new Map<string, number>());
  const shown = useReading(({ view }) => view.shown);
  const having = found.accounts.filter(({ readings }) => readings.length > 0);
  const go = useOnceShown((account) => {
    const readings = having.find((one) => one.account === account)?.readings ?? [];
    const at = next.current.get(account) ?? 0;
    next.current.set(account, at + 1);
    // Not while React is at work: what is tucked away has to show itself at once.
    requestAnimationFrame(() => {
      const paragraph = document.getElementById(`${account}/${readings[at % readings.length]}`);
      if (paragraph) moveTo(paragraph);
    });
  });
  if (having.length === 0) return null;
  return (
    <p className="mt-1 text-quiet">
      {told.readings}{' '}
      {having.map(({ account, readings }, at) => {
        const name = accounts.find(({ id }) => id === account)?.shortName;
        return (
          <span key={account}>
            {at > 0 && words.comma}
            <button type="button" onClick={() => go(account)} className="min-h-6 underline underline-offset-4">
              {told.readingsOf(name ? say(name) : account, readings.length)}
              {!shown.includes(account) && ` · ${told.showIt}`}
            </button>
          </span>
        );
      })}
    </p>
  );
}
