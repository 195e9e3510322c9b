import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { App } from './App.tsx';
import type { LaidCall } from './store/laidCall.ts';
import { languages, type Language } from './model/vocabulary.ts';
import type { Surroundings } from './store/reading.ts';
import { Around } from './ui/Around.tsx';
import { closed } from './ui/opening/closed.ts';
import { OpeningContext } from './ui/opening/useOpening.ts';
import { pageTitle } from './ui/pageTitle.ts';
import { waysToRead } from './ui/ReadTexts.tsx';
import { roomParts } from './ui/RoomOf.tsx';
import { dictionaries } from './ui/words/dictionaries.ts';
import { LanguageContext } from './ui/words/useWords.ts';

// Runs at the build: the page as it stands before any script, to be hydrated by `main.tsx`.

await Promise.all([
  ...languages.map((language) => dictionaries.fetch(language)),
  roomParts.fetch('texts'),
  waysToRead.fetch('rows'),
]);

export interface Prerendered {
  readonly title: string;
  readonly description: string;
  /** The call's default view: what `main.tsx` hydrates. */
  readonly page: string;
  /** What stands beside the app: sentences for a page that has to wait, or to do without it. */
  readonly around: string;
}

/** The default view of a call in one of the page's languages, as HTML. `others` are pages in other languages. */
export function prerender(
  aligned: LaidCall,
  language: Language,
  others: Readonly<Record<string, string>>,
): Prerendered {
  const surroundings: Surroundings = {
    address: { fragment: () => '', push: () => {}, replace: () => {}, onMove: () => () => {} },
    language: { own: () => language, remember: () => {} },
  };
  return {
    title: pageTitle(aligned.call, language),
    description: aligned.call.deck[language],
    page: renderToString(
      <OpeningContext value={closed}>
        <App aligned={aligned} surroundingsOf={() => surroundings} />
      </OpeningContext>,
    ),
    around: renderToStaticMarkup(
      <LanguageContext value={language}>
        <Around others={others} />
      </LanguageContext>,
    ),
  };
}
