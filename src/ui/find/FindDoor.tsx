import { useContext, useEffect, useState, type ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { useCommand, useKeyboard } from '../keyboard/useKeyboard.ts';
import { isForPage } from '../keyboard/commands.ts';
import { StatusContext } from '../Status.tsx';
import { useChoices, useReading } from '../useReading.ts';
import { SearchIcon } from '../icons.tsx';
import { useWords } from '../words/useWords.ts';

/** Where the focus goes when the bar closes and what had it before is gone. */
export const findButton = 'find-words';

const key = 'f';

/** Opens the bar for finding words. */
export function FindButton() {
  const { words } = useWords();
  const open = useReading(({ finding }) => finding !== 'closed');
  const { findOpened } = useChoices();
  const { on } = useKeyboard();
  const title = words.find;
  useCommand({ keys: [key], title, run: findOpened });
  return (
    <button
      type="button"
      id={findButton}
      onClick={findOpened}
      aria-expanded={open}
      aria-keyshortcuts={on ? key : undefined}
      title={on ? `${title} (${key})` : title}
      className="flex h-9 min-w-9 shrink-0 items-center justify-center gap-1.5 border border-rule md:px-2"
    >
      <SearchIcon size={17} />
      <span className="sr-only lg:not-sr-only">{title}</span>
    </button>
  );
}

/** The bar, which is fetched when it is asked for, with all that finding needs. */
export function FindBarDoor() {
  const finding = useReading((reading) => reading.finding);
  const open = finding !== 'closed';
  const { findClosed, wordsSought } = useChoices();
  const { wait } = useContext(StatusContext);
  const [[Bar, typing], setBar] = useState<readonly [ComponentType<{ typing: boolean }> | null, boolean]>([
    null,
    false,
  ]);
  useEffect(() => {
    if (!open || Bar !== null) return undefined;
    // Whoever asked for the bar types on: its field has the letters as soon as it stands. Of a link's the page has the keys.
    let early = '';
    const typed = (event: KeyboardEvent) => {
      if (finding !== 'asked' || !isForPage(event) || event.key.length > 1) return;
      early += event.key;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('keydown', typed, true);
    const callOff = wait(
      import('./FindBar.tsx'),
      ({ FindBar }) => {
        // At one go: a letter typed before the field stands would be lost.
        flushSync(() => {
          if (early) wordsSought(early);
          setBar([FindBar, early !== '']);
        });
      },
      findClosed,
    );
    return () => {
      callOff();
      removeEventListener('keydown', typed, true);
    };
  }, [finding, open, Bar, findClosed, wordsSought, wait]);
  return open && Bar ? <Bar typing={typing} /> : null;
}
