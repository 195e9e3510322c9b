import type { Account } from '../../model/call.ts';
import { useWords } from '../words/useWords.ts';

interface Props {
  readonly account: Account;
  /** From 1, in the call; its band. */
  readonly number: number;
  /** Whether the others are compared with it. */
  readonly isBase: boolean;
}

/** An account's name over its column, and how much of it we hold. */
export function AccountHead({ account, number, isBase }: Props) {
  const { words, say } = useWords();
  return (
    <>
      <div className={`band band-${number}`} />
      <span className="mt-0.5 block">
        {say(account.shortName)}
        {isBase && <span className="font-normal text-quiet"> · {words.baseMark}</span>}
      </span>
      <span className="block text-xs font-normal text-quiet">{words.extent[account.extent]}</span>
    </>
  );
}
