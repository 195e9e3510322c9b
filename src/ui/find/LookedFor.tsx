import { useState } from 'react';
import type { Found } from '../../find/find.ts';
import { exactly } from '../../find/query.ts';
import { useChoices } from '../useReading.ts';
import { findWords } from '../words/findWords.ts';
import { useWords } from '../words/useWords.ts';

/** Forms that stand nowhere are told by their number beyond these. */
const shownAtOnce = 5;

interface Props {
  readonly found: Found;
  /** Called before the button goes that was pressed. */
  readonly onGone: () => void;
}

/** The words and renderings that were looked for, and how often each stands; each can be looked for by itself. */
export function LookedFor({ found: { query, lookedFor, broader }, onGone }: Props) {
  const { language } = useWords();
  const words = findWords[language];
  const { wordsSought } = useChoices();
  const [open, setOpen] = useState<Found['lookedFor'] | null>(null);
  const standing = lookedFor.filter(({ count }) => count > 0).length;
  const all = open === lookedFor;
  const shown = all ? lookedFor : lookedFor.slice(0, Math.max(shownAtOnce, standing + 1));
  return (
    <div className="mt-1 text-quiet max-md:text-xs">
      <span id="looked-for">{query.exact ? words.lookedForExactly : words.lookedFor}</span>{' '}
      <ul aria-labelledby="looked-for" className="inline">
        {shown.map(({ words: form, count }) => (
          <li key={form} className="mr-2.5 inline-block max-w-full leading-6 wrap-anywhere">
            {count > 0 && lookedFor.length > 1 ? (
              <button
                type="button"
                title={words.only(form)}
                onClick={() => {
                  onGone();
                  wordsSought(exactly(form));
                }}
                className="min-h-6 text-ink"
              >
                <span lang={languageOf(form)} className="sample-found">
                  {form}
                </span>{' '}
                {count}
              </button>
            ) : (
              <span>
                <span lang={languageOf(form)} className={count > 0 ? 'sample-found text-ink' : ''}>
                  {form}
                </span>{' '}
                {count}
              </span>
            )}
          </li>
        ))}
        {shown.length < lookedFor.length && (
          <li className="inline-block">
            <button
              type="button"
              onClick={() => {
                onGone();
                setOpen(lookedFor);
              }}
              className="min-h-6 underline underline-offset-4"
            >
              {words.more(lookedFor.length - shown.length)}
            </button>
          </li>
        )}
      </ul>
      {broader.length > 0 && (
        <p>
          {words.broader}{' '}
          {broader.map((form) => (
            <button
              key={form}
              type="button"
              lang={languageOf(form)}
              onClick={() => {
                onGone();
                wordsSought(form);
              }}
              className="mr-2.5 min-h-6 underline underline-offset-4"
            >
              {form}
            </button>
          ))}
        </p>
      )}
      <p>{words.wordsOnly}</p>
    </div>
  );
}

/** Renderings are in English or in Chinese, whichever of its scripts. */
function languageOf(form: string): string {
  return /\p{Script=Han}/u.test(form) ? 'zh' : 'en';
}
