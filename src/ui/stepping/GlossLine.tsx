import { useContext } from 'react';
import { LanguageContext, useWords } from '../words/useWords.ts';
import type { Gloss } from './glosses.ts';
import { glossWords } from './stepWords.ts';

/** Our English of what accounts say at a place, named as ours; for who reads the page in English. */
export function GlossLine({ glosses }: { readonly glosses: readonly Gloss[] }) {
  const { say } = useWords();
  const language = useContext(LanguageContext);
  if (language !== 'en' || glosses.length === 0) return null;
  return (
    <>
      {glossWords.ours}{' '}
      {glosses.map(({ account, english }, at) => (
        <span key={`${account.id} ${english}`}>
          {at > 0 && glossWords.between}
          {say(account.shortName)}: {english}
        </span>
      ))}
    </>
  );
}

/** Longer sentences would cover the texts, where our English of them stands. */
const shownAtOnce = 260;

/** The same under a sentence of the status, where all of it is short. */
export function BriefGloss({ glosses }: { readonly glosses: readonly Gloss[] }) {
  if (glosses.length === 0 || glosses.some(({ english }) => english.length > shownAtOnce)) return null;
  return (
    <span className="mt-1 block empty:hidden">
      <GlossLine glosses={glosses} />
    </span>
  );
}
