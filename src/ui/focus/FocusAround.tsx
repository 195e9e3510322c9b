import type { Account } from '../../model/call.ts';
import { around, AroundText } from '../rows/AroundText.tsx';
import type { Emphases } from '../rows/useEmphases.ts';
import { useWords } from '../words/useWords.ts';
import { Beside } from './Beside.tsx';

interface Props {
  readonly focused: Account;
  readonly accounts: readonly Account[];
  readonly emphases: Emphases;
  readonly wide: boolean;
}

/** What each publisher set around its text, that of the account in focus first. */
export function FocusAround({ focused, accounts, emphases, wide }: Props) {
  const { words, say } = useWords();
  const others = accounts.filter((account) => account !== focused && around(account).length > 0);
  if (others.length === 0 && around(focused).length === 0) return null;
  return (
    <div role="row" className="focus-row border-b border-rule py-3">
      <div role="rowheader">
        <span className="sr-only">{words.furniture}</span>
      </div>
      <div role="cell" className="px-3">
        <AroundText account={focused} emphases={emphases} />
      </div>
      <Beside open={wide} names={others.map(({ shortName }) => say(shortName))}>
        {others.map((account) => (
          <div key={account.id} className="px-3 py-2">
            <p className="text-sm font-semibold select-none">{say(account.shortName)}</p>
            <AroundText account={account} emphases={emphases} />
          </div>
        ))}
      </Beside>
    </div>
  );
}
