import type { Account } from '../../model/call.ts';
import type { Range } from '../../model/range.ts';
import { englishAt } from '../stepping/glosses.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { sentenceWords } from './sentenceWords.ts';
import { useEnglish } from './useEnglish.ts';

interface Props {
  readonly account: Account;
  /** The paragraph's id in its account, and where in it the words stand. */
  readonly paragraph: string;
  readonly range: Range;
}

/** Our English of the sentence that words of an account stand in, named as ours; for who reads with our English. */
export function SentenceEnglish({ account, paragraph, range }: Props) {
  const words = useWordsOf(sentenceWords);
  const isRead = useEnglish() !== 'hidden';
  const target = `${account.id}/${paragraph}`;
  const english = isRead ? englishAt({ account, target, range }) : null;
  if (english === null) return null;
  return (
    // Selected as one: whoever copies it has said with it whose English it is.
    <span className="mt-0.5 block max-w-3xl text-sm text-quiet select-all">
      {words.ours} <span lang="en">{english.trim()}</span>
    </span>
  );
}
