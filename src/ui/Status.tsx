import { createContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { View } from '../link/view.ts';
import { useOpen, useReading } from './useReading.ts';
import { useWords } from './words/useWords.ts';

export interface Status {
  /** Says a sentence on the page and to screen readers, once. */
  readonly tell: (sentence: ReactNode) => void;
  /** Shows a link that could not be copied. */
  readonly offer: (link: string) => void;
}

export const StatusContext = createContext<Status>({ tell: () => {}, offer: () => {} });

/** Long enough to be read; screen readers have said it by then. */
const shownFor = 8000;

interface Props {
  readonly children: ReactNode;
}

interface Told {
  readonly sentence: ReactNode;
  /** What was shown then; the sentence is about that, and goes with it. */
  readonly view: View;
  /** Tells one telling from the next of the same words. */
  readonly count: number;
}

/** What the page has just done, in one sentence at its foot. */
export function StatusProvider({ children }: Props) {
  const { words } = useWords();
  const { store } = useOpen();
  const view = useReading((reading) => reading.view);
  const [told, setTold] = useState<Told | null>(null);
  const [offered, setOffered] = useState<string | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const status = useMemo<Status>(
    () => ({
      tell: (sentence) =>
        setTold((before) => ({ sentence, view: store.getState().view, count: (before?.count ?? 0) + 1 })),
      offer: setOffered,
    }),
    [store],
  );
  useEffect(() => {
    if (told === null) return undefined;
    const timer = setTimeout(() => setTold(null), shownFor);
    return () => clearTimeout(timer);
  }, [told]);
  useEffect(() => {
    if (offered !== null) dialog.current?.showModal();
  }, [offered]);
  return (
    <StatusContext value={status}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-0 bottom-0 z-30 flex justify-center p-3 print:hidden"
      >
        {told?.view === view && (
          <p key={told.count} className="max-w-2xl bg-ink px-4 py-2 text-sm text-paper">
            {told.sentence}
          </p>
        )}
      </div>
      {offered !== null && (
        <dialog
          ref={dialog}
          aria-labelledby="by-hand"
          onClose={() => setOffered(null)}
          className="m-auto max-w-xl bg-paper p-5 text-ink shadow-xl backdrop:bg-ink/40"
        >
          <label id="by-hand" htmlFor="link-by-hand" className="block">
            {words.linkByHand}
          </label>
          <input
            id="link-by-hand"
            readOnly
            value={offered}
            onFocus={(event) => event.target.select()}
            className="mt-2 w-full border border-rule bg-paper p-2 text-sm"
          />
          <form method="dialog" className="mt-3 text-right">
            <button type="submit" className="min-h-8 px-3 underline underline-offset-4">
              {words.close}
            </button>
          </form>
        </dialog>
      )}
    </StatusContext>
  );
}
