import { useEffect, useRef } from 'react';
import type { Found, FoundIn } from '../../find/find.ts';
import type { Account } from '../../model/call.ts';
import { useChoices, useReading } from '../useReading.ts';
import { findWords } from '../words/findWords.ts';
import { useWords } from '../words/useWords.ts';

interface Props {
  readonly found: Found;
  readonly accounts: readonly Account[];
  /** To the next place in an account; whether there is one on the page. */
  readonly onStep: (account: string) => boolean;
}

/** How often each account has the words; where not at all, what may be said of it. Those not on the page can be shown. */
export function FoundAccounts({ found, accounts, onStep }: Props) {
  const { language, say } = useWords();
  const words = findWords[language];
  const shown = useReading(({ view }) => view.shown);
  const { accountToggled } = useChoices();
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const account = wanted.current;
    if (account === null || !shown.includes(account)) return;
    // Asked for a moment ago; it stands on the page by now.
    wanted.current = null;
    onStep(account);
  }, [shown, onStep]);
  return (
    <ul aria-label={words.byAccount} className="mt-1 flex flex-wrap gap-x-4">
      {accounts.map(({ id, shortName }, at) => {
        const result = found.accounts.find(({ account }) => account === id);
        if (!result) return null;
        const name = say(shortName);
        const places = result.matches.length;
        const onThePage = shown.includes(id);
        return (
          <li key={id} className="flex min-h-7 items-center gap-1.5">
            <span aria-hidden="true" className={`band band-${at + 1} w-4`} />
            {places === 0 ? (
              <span>
                {name} <span className="tabular-nums">0</span>
                <span className="text-quiet">
                  {' · '}
                  {result.asked ? words.none[result.extent] : words.noWording}
                </span>
              </span>
            ) : (
              <button
                type="button"
                aria-label={(onThePage ? words.goTo : words.show)(name, places)}
                onClick={() => {
                  if (onThePage) onStep(id);
                  else {
                    wanted.current = id;
                    accountToggled(id);
                  }
                }}
                className="min-h-7 underline decoration-rule decoration-2 underline-offset-4 hover:decoration-accent"
              >
                {name} <strong className="tabular-nums">{places}</strong>
                <Remark result={result} />
                {!onThePage && ` · ${words.notShown}`}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** An excerpt is another account's words: what it has is not found a second time. */
function Remark({ result }: { readonly result: FoundIn }) {
  const { language } = useWords();
  if (result.extent !== 'excerpts') return null;
  return <span className="text-quiet"> · {findWords[language].quoted}</span>;
}
