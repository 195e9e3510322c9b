import type { Account } from '../../model/call.ts';
import type { SpreadDivergence } from '../../store/spread.ts';
import type { Speech } from '../words/useWords.ts';

/** A divergence as a sentence: who says what, and who says what instead. */
export function divergenceSentence(
  { kind, account, words: told, other }: SpreadDivergence,
  base: Account,
  { words, say }: Speech,
): string {
  const name = say(account.shortName);
  if (kind === 'beyond-base') return words.difference.beyondBase[base.extent](name, told, say(base.shortName));
  if (kind === 'alone' || other === null) return words.difference.alone(name, told);
  const otherName = say(other.account.shortName);
  if (kind === 'retold') return words.difference.retold(name, told, otherName);
  if (told === '') return words.difference.lacks(name, otherName, other.words);
  if (other.words === '') return words.difference.adds(name, told, otherName);
  return words.difference.different(name, told, otherName, other.words);
}
