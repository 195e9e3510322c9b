import { useContext } from 'react';
import { languageNames } from './languageNames.ts';
import { aroundWords } from './words/aroundWords.ts';
import { LanguageContext } from './words/useWords.ts';

interface Props {
  /** Language → address of the page in it. */
  readonly others: Readonly<Record<string, string>>;
}

/** What the page says where it has to wait for the app or do without; static, and moved by `data-page` alone. */
export function Around({ others }: Props) {
  const words = aroundWords[useContext(LanguageContext)];
  return (
    <>
      <p role="status" className="while-awaited fixed inset-x-0 top-0 p-8 text-quiet">
        {words.loading}
      </p>
      <div role="alert" className="while-alone fixed inset-x-0 bottom-0 z-30 bg-ink px-4 py-2 text-sm text-paper">
        {words.alone}{' '}
        <button id="again" type="button" className="min-h-8 px-2 underline underline-offset-4">
          {words.tryAgain}
        </button>
      </div>
      <noscript>
        <p className="mx-auto max-w-[1520px] px-4 pb-8 md:px-8">
          {words.noScript} {words.others}{' '}
          {Object.entries(others).map(([language, address]) => (
            <a key={language} href={address} lang={language} hrefLang={language} className="underline">
              {languageNames[language as keyof typeof languageNames]}
            </a>
          ))}
        </p>
      </noscript>
    </>
  );
}
