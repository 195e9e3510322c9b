import type { Searched } from '../../corpus/search.ts';
import type { View } from '../../link/view.ts';
import type { Account, Call } from '../../model/call.ts';
import { Disclosure } from '../Disclosure.tsx';
import { passageHref } from '../passages/evidenceHref.ts';
import { lateWords } from '../words/lateWords.ts';
import { useWords } from '../words/useWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { searchWords } from './searchWords.ts';

interface Props {
  readonly call: Call;
  readonly view: View;
  readonly account: Account;
  /** What was looked for: one form of every group in one paragraph. */
  readonly query: readonly (readonly string[])[];
  readonly result: Searched;
  /** Whether it stands open from the beginning: a link leads to it. */
  readonly opened?: boolean;
}

/** The search that a verdict rests on: the terms that were looked for, and the paragraph that has them or comes nearest. */
export function SearchShown({ call, view, account, query, result: { found, nearest }, opened = false }: Props) {
  const { words } = useWords();
  const told = useWordsOf(searchWords);
  const { shownAt } = useWordsOf(lateWords);
  return (
    <Disclosure key={String(opened)} summary={words.whyNot} opened={opened}>
      {() => (
        <>
          <p>{told.lookedFor}</p>
          <ul>
            {query.map((forms) => (
              <li key={forms.join()} className="mt-1 wrap-anywhere text-ink">
                {forms.join(told.or)}
              </li>
            ))}
          </ul>
          <p className="mt-2">
            {nearest === null ? (
              told.nothingFound
            ) : (
              <>
                {(found ? told.foundIn : told.nearestHas)(nearest.forms.join(words.comma))}{' '}
                <a
                  href={passageHref(call, view, account.id, nearest.paragraph)}
                  className="text-ink underline underline-offset-4"
                >
                  {shownAt}
                </a>
              </>
            )}
          </p>
        </>
      )}
    </Disclosure>
  );
}
