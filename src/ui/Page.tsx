import { useEffect } from 'react';
import type { Room } from '../link/view.ts';
import { AccountNotes } from './front/AccountNotes.tsx';
import { KeyboardProvider } from './keyboard/KeyboardProvider.tsx';
import { Front } from './front/Front.tsx';
import { Ledger } from './ledger/Ledger.tsx';
import { FoundRoom } from './found/FoundRoom.tsx';
import { Masthead } from './Masthead.tsx';
import { OrderRoom } from './order/OrderRoom.tsx';
import { TopicPatterns } from './order/TopicPatterns.tsx';
import { OpenedNote } from './opening/OpenedNote.tsx';
import { WantedFiles } from './opening/WantedFiles.tsx';
import { PrintEnd } from './print/PrintEnd.tsx';
import { Overview } from './overview/Overview.tsx';
import { Arrival } from './passages/Arrival.tsx';
import { SelectionBar } from './passages/SelectionBar.tsx';
import { pageTitle } from './pageTitle.ts';
import { ReadTexts } from './ReadTexts.tsx';
import { Rooms } from './Rooms.tsx';
import { roomsOf } from './roomsOf.ts';
import { StatusProvider } from './Status.tsx';
import { Toolbar } from './toolbar/Toolbar.tsx';
import { useChoices, useReading } from './useReading.ts';
import { LanguageContext, useWords } from './words/useWords.ts';

/** The page, from its name to its foot. */
export function Page() {
  const language = useReading(({ view, ownLanguage }) => view.language ?? ownLanguage);
  const title = pageTitle(
    useReading(({ aligned }) => aligned.call),
    language,
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  return (
    <LanguageContext value={language}>
      <StatusProvider>
        <KeyboardProvider>
          <Parts />
        </KeyboardProvider>
      </StatusProvider>
    </LanguageContext>
  );
}

function Parts() {
  const { words } = useWords();
  const call = useReading(({ aligned }) => aligned.call);
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
      <TopicPatterns />
      <Masthead onLanguage={languageChosen} />
      <main>
        <WantedFiles />
        <Arrival />
        <Front call={call} view={view} />
        {call.files && <OpenedNote call={call} atPassage={view.passages.length > 0} />}
        <AccountNotes accounts={call.accounts} />
        <Rooms call={call} view={view} />
        <RoomOf room={roomsOf(call).includes(view.room) ? view.room : 'texts'} />
      </main>
      <SelectionBar />
      <PrintEnd call={call} />
      <footer className="mx-auto max-w-[1520px] px-4 py-8 text-sm text-quiet md:px-8">{words.rights}</footer>
    </>
  );
}

function RoomOf({ room }: { readonly room: Room }) {
  switch (room) {
    case 'texts':
      return (
        <div className="mx-auto max-w-[1520px]">
          <Overview />
          <Toolbar />
          <ReadTexts />
        </div>
      );
    case 'ledger':
      return <Ledger />;
    case 'order':
      return <OrderRoom />;
    case 'found':
      return <FoundRoom />;
  }
}

/** The fragment belongs to the reading, so the page moves the focus itself. */
function skip(event: React.MouseEvent) {
  event.preventDefault();
  document.getElementById('room')?.focus();
}
