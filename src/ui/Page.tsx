import { useContext, useEffect, useReducer } from 'react';
import { AccountNotes } from './front/AccountNotes.tsx';
import { KeyboardProvider } from './keyboard/KeyboardProvider.tsx';
import { EnglishContext } from './english/useEnglish.ts';
import { Front } from './front/Front.tsx';
import { Masthead } from './Masthead.tsx';
import { WantedFiles } from './opening/WantedFiles.tsx';
import { PrintEnd } from './print/PrintEnd.tsx';
import { Arrival } from './passages/Arrival.tsx';
import { SelectionDoor } from './passages/SelectionDoor.tsx';
import { pageTitle } from './pageTitle.ts';
import { late } from './parts/late.tsx';
import { once } from './parts/once.ts';
import { usePart } from './parts/usePart.ts';
import { RoomOf } from './RoomOf.tsx';
import { Rooms } from './Rooms.tsx';
import { roomsOf } from './roomsOf.ts';
import { StatusContext, StatusProvider } from './Status.tsx';
import { Unbroken } from './Unbroken.tsx';
import { CopyAsProvider } from './taking/CopyAsProvider.tsx';
import { useChoices, useReading } from './useReading.ts';
import { dictionaries } from './words/dictionaries.ts';
import { LanguageContext, useWords } from './words/useWords.ts';

const OpenedNote = late(() => import('./opening/OpenedNote.tsx').then((note) => note.OpenedNote));

/** The page, from its name to its foot. */
export function Page() {
  const asked = useReading(({ view, ownLanguage }) => view.language ?? ownLanguage);
  const [unspoken, failed] = useReducer((times: number) => times + 1, 0);
  const language = usePart(dictionaries, asked, once, failed);
  // As the reader chose, else under the texts of a page that speaks English.
  const english = useReading(({ view }) => view.english) ?? (language === 'en' ? 'under' : 'hidden');
  const title = pageTitle(
    useReading(({ aligned }) => aligned.call),
    language,
  );
  useEffect(() => {
    // Said again, a language has every element's style worked out anew.
    if (document.documentElement.lang !== language) document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  return (
    <LanguageContext value={language}>
      <EnglishContext value={english}>
        <StatusProvider>
          <Unspoken times={unspoken} />
          <KeyboardProvider>
            <CopyAsProvider>
              <Parts />
            </CopyAsProvider>
          </KeyboardProvider>
        </StatusProvider>
      </EnglishContext>
    </LanguageContext>
  );
}

function Parts() {
  const status = useContext(StatusContext);
  const { words } = useWords();
  const { call, leads } = useReading(({ aligned }) => aligned);
  const view = useReading((reading) => reading.view);
  const { languageChosen } = useChoices();
  return (
    <>
      <a
        href="#room"
        onClick={skip}
        className="sr-only focus:not-sr-only focus:absolute focus:z-40 focus:bg-ink focus:p-3 focus:text-paper"
      >
        {words.skipToTexts}
      </a>
      <Masthead onLanguage={languageChosen} />
      <main>
        <WantedFiles />
        <Unbroken onBroken={() => status.tell(words.opening.notLoaded)}>
          <Arrival />
        </Unbroken>
        {call.files && <OpenedNote call={call} files={call.files} atPassage={view.passages.length > 0} />}
        <Front call={call} leads={leads} view={view} />
        <AccountNotes call={call} />
        <Rooms call={call} view={view} />
        <RoomOf room={roomsOf(call).includes(view.room) ? view.room : 'texts'} />
      </main>
      <SelectionDoor />
      <PrintEnd call={call} />
      <footer className="mx-auto max-w-[1520px] px-4 py-8 text-sm text-quiet md:px-8">{words.rights}</footer>
    </>
  );
}

/** Says that a language could not be had; the page goes on in the one that it spoke. */
function Unspoken({ times }: { readonly times: number }) {
  const { words } = useWords();
  const { tell } = useContext(StatusContext);
  const { notLoaded } = words.opening;
  useEffect(() => {
    if (times > 0) tell(notLoaded);
  }, [times, tell, notLoaded]);
  return null;
}

/** The fragment belongs to the reading, so the page moves the focus itself. */
function skip(event: React.MouseEvent) {
  event.preventDefault();
  document.getElementById('room')?.focus();
}
