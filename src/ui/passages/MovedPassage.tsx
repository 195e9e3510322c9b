import type { Moved } from '../../link/locate.ts';
import { wordsCarried } from '../../link/passage.ts';
import { arrivalWords } from '../words/arrivalWords.ts';
import { useWords } from '../words/useWords.ts';

interface Props {
  readonly located: Moved;
}

/** A passage that stands elsewhere or was altered: the words that the link carries beside those that stand there now. */
export function MovedPassage({ located: { passage, account, how, words: now } }: Props) {
  const { language, say } = useWords();
  const arrival = arrivalWords[language];
  const lang = account.wording.language;
  return (
    <>
      {arrival[how](say(account.shortName))}
      {how === 'altered' && (
        <span className="mt-1 grid gap-x-6 text-sm sm:grid-cols-2">
          <span>
            <span className="block text-quiet">{arrival.atFirst}</span>
            <span lang={lang} className="account-text">
              {wordsCarried(passage.quote)}
            </span>
            {passage.quote.kind === 'ends' && <span className="block text-quiet">{arrival.unknownMiddle}</span>}
          </span>
          <span>
            <span className="block text-quiet">{arrival.now}</span>
            <span lang={lang} className="account-text">
              {now}
            </span>
          </span>
        </span>
      )}
    </>
  );
}
