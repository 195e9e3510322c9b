import { createContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { View } from '../link/view.ts';
import { useOpen, useReading } from './useReading.ts';

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
  const { store } = useOpen();
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
    return { tell, offer };
  }, [store]);
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
