import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { View } from '../link/view.ts';
import type { Choices, Reading, ReadingStore } from '../store/reading.ts';
import type { Spread } from '../store/spread.ts';

export interface Open {
  readonly store: ReadingStore;
  readonly choices: Choices;
  /** The rows and differences of a view. */
  readonly spreadOf: (view: View) => Spread;
}

export const ReadingContext = createContext<Open | null>(null);

/** The reading itself, for what is done later than the page was drawn. */
export function useOpen(): Open {
  const open = useContext(ReadingContext);
  if (open === null) throw new Error('A component that reads the store stands outside of the page.');
  return open;
}

/** What a root of the page needs of the reading; components below it take data. */
export function useReading<Part>(select: (reading: Reading) => Part): Part {
  return useStore(useOpen().store, select);
}

export function useChoices(): Choices {
  return useOpen().choices;
}

/** The rows and differences that follow from what the reader chose. */
export function useSpread(): Spread {
  const { store, spreadOf } = useOpen();
  return useStore(store, ({ view }) => spreadOf(view));
}
