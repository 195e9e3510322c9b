import type { Searched } from '../../corpus/search.ts';
import type { View } from '../../link/view.ts';
import type { Account, Call } from '../../model/call.ts';
import { Disclosure } from '../Disclosure.tsx';
import { evidenceHref } from '../passages/evidenceHref.ts';
import { useWords } from '../words/useWords.ts';

interface Props {
  readonly call: Call;
  readonly view: View;
  readonly account: Account;
  /** What was looked for: one form of every group in one paragraph. */
  readonly query: readonly (readonly string[])[];
  readonly result: Searched;
}

/** The search that a "not stated" rests on: the terms that were looked for, and the nearest paragraph found. */
export function SearchShown({ call, view, account, query, result: { nearest } }: Props) {
  const { words } = useWords();
  return (
    <Disclosure summary={words.whyNot}>
      {() => (
        <>
          <p>{words.lookedFor}</p>
          <ul>
            {query.map((forms) => (
              <li key={forms.join()} className="mt-1 wrap-anywhere text-ink">
                {forms.join(words.or)}
              </li>
            ))}
          </ul>
          <p className="mt-2">
            {nearest === null ? (
              words.nothingFound
            ) : (
              <>
                {words.nearestHas(nearest.forms.join(words.comma))}{' '}
                <a
                  href={evidenceHref(call, view, { account: account.id, paragraph: nearest.paragraph })}
                  className="text-ink underline underline-offset-4"
                >
                  {words.shownAt}
                </a>
              </>
            )}
          </p>
        </>
      )}
    </Disclosure>
  );
}
