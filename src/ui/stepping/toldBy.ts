import { namedThrough, throughOf } from '../../exchange/through.ts';
import type { Account } from '../../model/call.ts';
import { throughWords } from '../words/throughWords.ts';
import type { Speech } from '../words/useWords.ts';

/** Words of a paragraph, `account/paragraph`. */
interface Stretch {
  readonly account: Account;
  readonly target: string;
}

/** By whom something is told: the account's name, of an excerpt with the account that quotes or retells it. */
export function toldBy(
  { account, target }: Stretch,
  accounts: readonly Account[],
  { language, say }: Pick<Speech, 'language' | 'say'>,
): string {
  const paragraph = account.paragraphs.find(({ id }) => `${account.id}/${id}` === target);
  const through = paragraph ? throughOf(paragraph, accounts) : null;
  return namedThrough(say(account.shortName), [through], throughWords[language], say);
}
