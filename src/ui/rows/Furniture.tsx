import type { Account } from '../../model/call.ts';
import { useWords } from '../words/useWords.ts';
import { AroundText, around } from './AroundText.tsx';
import type { Emphases } from './useEmphases.ts';

interface Props {
  readonly accounts: readonly Account[];
  readonly emphases: Emphases;
}

/** What each publisher set around its text. Shown, and not aligned. */
export function Furniture({ accounts, emphases }: Props) {
  const { words, say } = useWords();
  if (accounts.every((account) => around(account).length === 0)) return null;
  return (
    <div role="row" className="row border-b border-rule py-4">
      <div role="rowheader" className="text-sm text-quiet">
        <span className="sr-only">{words.furniture}</span>
      </div>
      {accounts.map((account) => (
        <div role="cell" key={account.id} className="px-3">
          {around(account).length > 0 && (
            <p className="text-sm font-semibold side:sr-only print:sr-only">{say(account.shortName)}</p>
          )}
          <AroundText account={account} emphases={emphases} />
        </div>
      ))}
    </div>
  );
}
