import { useContext, useEffect, useState, type ComponentType } from 'react';
import { useCommand } from '../keyboard/useKeyboard.ts';
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
  const { open: title } = words.find;
  useCommand({ keys: [key], title, run: findOpened });
  return (
    <button
      type="button"
      id={findButton}
      onClick={findOpened}
      aria-expanded={open}
      aria-keyshortcuts={key}
      title={`${title} (${key})`}
      className="flex h-9 min-w-9 shrink-0 items-center justify-center gap-1.5 border border-rule md:px-2"
    >
      <SearchIcon size={17} />
      <span className="sr-only lg:not-sr-only">{title}</span>
    </button>
  );
}

/** The bar, which is fetched when it is asked for, with all that finding needs. */
export function FindBarDoor() {
  const { notLoaded } = useWords().words.find;
  const open = useReading(({ finding }) => finding !== 'closed');
  const { findClosed } = useChoices();
  const status = useContext(StatusContext);
  const [Bar, setBar] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (!open || Bar !== null) return;
    import('./FindBar.tsx').then(
      ({ FindBar }) => setBar(() => FindBar),
      () => {
        findClosed();
        status.tell(notLoaded);
      },
    );
  }, [open, Bar, findClosed, status, notLoaded]);
  return open && Bar ? <Bar /> : null;
}
