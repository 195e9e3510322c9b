import type { Language } from '../model/vocabulary.ts';
import { languageNames } from './languageNames.ts';
import { OpenOwn } from './opening/OpenOwn.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';
import { useWords } from './words/useWords.ts';

interface Props {
  readonly onLanguage: (language: Language) => void;
}

/** The page's name, and the choices that belong to the reader and not to the call. */
export function Masthead({ onLanguage }: Props) {
  const { language, words } = useWords();
  return (
    <header className="mx-auto flex max-w-[1520px] flex-wrap items-baseline gap-x-6 gap-y-1 border-b-4 border-double border-rule px-4 pt-3 pb-2 md:px-8">
      <p className="font-text text-2xl font-semibold tracking-tight" lang="en">
        {words.product}
      </p>
      <p className="text-sm text-quiet">{words.tagline}</p>
      <div className="ml-auto flex flex-wrap items-center gap-x-5 gap-y-1 print:hidden">
        <OpenOwn />
        <fieldset className="flex gap-1">
          <legend className="sr-only">{words.language}</legend>
          {(['en', 'zh-Hant'] as const).map((one) => (
            <button
              key={one}
              type="button"
              lang={one}
              aria-pressed={language === one}
              onClick={() => onLanguage(one)}
              className="min-h-8 px-2 text-sm text-quiet aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-2 aria-pressed:underline-offset-4"
            >
              {languageNames[one]}
            </button>
          ))}
        </fieldset>
        <ThemeChoice />
      </div>
    </header>
  );
}
