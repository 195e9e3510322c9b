import type { Lost } from '../../link/locate.ts';
import { wordsCarried } from '../../link/passage.ts';
import { arrivalWords } from '../words/arrivalWords.ts';
import { useWords } from '../words/useWords.ts';
import { whereItStood } from './whereItStood.ts';

interface Props {
  readonly located: Lost;
  /** Brings a paragraph (`account/paragraph`) into view. */
  readonly onGo: (target: string) => void;
}

/** A passage that could not be found: its words and where they stood, as far as the link tells, and what comes nearest. */
export function LostPassage({ located: { passage, account, paragraph, why, nearest }, onGo }: Props) {
  const { language, say } = useWords();
  const arrival = arrivalWords[language];
  const name = account ? say(account.shortName) : passage.account;
  const said = { account: arrival.lostAccount, several: arrival.lostSeveral, words: arrival.lost }[why](name);
  const lang = account?.wording.language;
  const stood = whereItStood(passage, language);
  const hasSides = passage.before + passage.after !== '';
  return (
    <>
      {said} {arrival.carried} <q lang={lang}>{wordsCarried(passage.quote)}</q>{' '}
      {stood !== null && <span lang={hasSides ? lang : undefined}>{stood}</span>}
      {account && paragraph !== null && paragraph !== nearest?.paragraph && (
        <span className="mt-1 block text-sm text-quiet">
          <GoThere onClick={() => onGo(`${account.id}/${paragraph}`)}>{arrival.goWhereTheyStood}</GoThere>
        </span>
      )}
      {account && nearest && (
        <span className="mt-1 block text-sm text-quiet">
          {arrival.nearest} <q lang={lang}>{nearest.words}</q>{' '}
          <GoThere onClick={() => onGo(`${account.id}/${nearest.paragraph}`)}>{arrival.goThere}</GoThere>
        </span>
      )}
    </>
  );
}

function GoThere({ onClick, children }: { readonly onClick: () => void; readonly children: string }) {
  return (
    <button type="button" onClick={onClick} className="min-h-8 underline underline-offset-4">
      {children}
    </button>
  );
}
