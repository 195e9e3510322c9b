import type { Lost } from '../../link/locate.ts';
import { wordsCarried } from '../../link/passage.ts';
import { arrivalWords } from '../words/arrivalWords.ts';
import { useWords } from '../words/useWords.ts';

interface Props {
  readonly located: Lost;
  /** Brings a paragraph (`account/paragraph`) into view. */
  readonly onGo: (target: string) => void;
}

/** A passage that could not be found: its words and where they stood, as far as the link tells, and what comes nearest. */
export function LostPassage({ located: { passage, account, why, nearest }, onGo }: Props) {
  const { language, say } = useWords();
  const arrival = arrivalWords[language];
  const name = account ? say(account.shortName) : passage.account;
  const said = { account: arrival.lostAccount, several: arrival.lostSeveral, words: arrival.lost }[why](name);
  const lang = account?.wording.language;
  return (
    <>
      {said} {arrival.carried} <q lang={lang}>{wordsCarried(passage.quote)}</q>{' '}
      {passage.before !== '' && passage.after !== '' && (
        <span lang={lang}>{arrival.stoodBetween(passage.before, passage.after)}</span>
      )}
      {account && nearest && (
        <span className="mt-1 block text-sm text-quiet">
          {arrival.nearest} <q lang={lang}>{nearest.words}</q>{' '}
          <button
            type="button"
            onClick={() => onGo(`${account.id}/${nearest.paragraph}`)}
            className="min-h-8 underline underline-offset-4"
          >
            {arrival.goThere}
          </button>
        </span>
      )}
    </>
  );
}
