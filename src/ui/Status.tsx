import { createContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { View } from '../link/view.ts';
import { once, type Wait } from './parts/once.ts';
import { useOpen, useReading } from './useReading.ts';
import { useWords } from './words/useWords.ts';

export interface Status {
  /** Says a sentence on the page and to screen readers, once. */
  readonly tell: (sentence: ReactNode) => void;
  /** Shows a link that could not be copied. */
  readonly offer: (link: string) => void;
  /** Waits for a part that is being fetched; says so where that takes its time, and where it could not be had. */
  readonly wait: Wait;
}

export const StatusContext = createContext<Status>({ tell: () => {}, offer: () => {}, wait: once });

/** Long enough to be read; screen readers have said it by then. */
const shownFor = 8000;

/** What takes no longer, in milliseconds, is not worth a word. */
const patience = 1000;

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
  const { store } = useOpen();
  const { loading, notLoaded } = useWords().words.opening;
  const view = useReading((reading) => reading.view);
  const [told, setTold] = useState<Told | null>(null);
  const [offered, setOffered] = useState<ReactNode>(null);
  const status = useMemo<Status>(() => {
    const tell = (sentence: ReactNode) =>
      setTold((before) => ({ sentence, view: store.getState().view, count: (before?.count ?? 0) + 1 }));
    const offer = (link: string) => {
      import('./passages/LinkByHand.tsx').then(
        ({ LinkByHand }) => setOffered(<LinkByHand link={link} onClose={() => setOffered(null)} />),
        () => tell(link),
      );
    };
    const wait: Wait = (part, then, failed) => {
      // Not to be taken for what is said of another part.
      const sentence = [loading];
      const timer = setTimeout(tell, patience, sentence);
      const over = () => {
        clearTimeout(timer);
        setTold((before) => (before?.sentence === sentence ? null : before));
      };
      const off = once(part.finally(over), then, () => {
        failed?.();
        tell(notLoaded);
      });
      return () => {
        over();
        off();
      };
    };
    return { tell, offer, wait };
  }, [store, loading, notLoaded]);
  useEffect(() => {
    if (told === null) return undefined;
    const timer = setTimeout(() => setTold(null), shownFor);
    return () => clearTimeout(timer);
  }, [told]);
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
      {offered}
    </StatusContext>
  );
}
