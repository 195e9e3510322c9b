import type { Account, Call } from '../../model/call.ts';
import { useWords } from '../words/useWords.ts';
import { relayText, timeText, wordingText } from './accountFacts.ts';

interface Props {
  readonly call: Pick<Call, 'accounts' | 'origins'>;
}

/** Who the accounts are, what each one is, and how much of it we hold. */
export function AccountNotes({ call: { accounts, origins } }: Props) {
  const { words } = useWords();
  return (
    <section aria-labelledby="accounts" className="mx-auto max-w-[1520px] px-4 pt-8 md:px-8">
      <h2 id="accounts" className="border-t border-rule pt-3 text-sm font-semibold tracking-wide text-quiet">
        {words.accounts}
      </h2>
      <ul className="mt-3 grid gap-x-6 gap-y-6 sm:grid-cols-2 lg:grid-cols-5 print:grid-cols-3">
        {accounts.map((account, at) => (
          <AccountNote key={account.id} account={account} origins={origins} number={at + 1} />
        ))}
      </ul>
    </section>
  );
}

interface NoteProps extends Pick<Call, 'origins'> {
  readonly account: Account;
  readonly number: number;
}

function AccountNote({ account, origins, number }: NoteProps) {
  const speech = useWords();
  const { words, say } = speech;
  const relay = relayText(account, origins, speech);
  return (
    <li className="break-inside-avoid">
      <div className={`band band-${number}`} />
      <h3 className="mt-2 text-base leading-snug font-semibold">{say(account.name)}</h3>
      <p className="mt-1 text-sm">
        {words.kind[account.kind]} · <strong className="font-semibold">{words.extent[account.extent]}</strong>
      </p>
      <p className="text-sm text-quiet">{wordingText(account, speech)}</p>
      {relay && <p className="text-sm text-quiet">{relay}</p>}
      {account.times.map((time) => (
        <p key={time.event} className="text-sm text-quiet">
          {timeText(time, speech)}
        </p>
      ))}
      <p className="mt-1 text-sm">{say(account.note)}</p>
    </li>
  );
}
