import { createContext, useContext } from 'react';
import type { LaidCall } from '../../store/laidCall.ts';
import type { GivenFile } from '../../exchange/givenFile.ts';

/** Accounts of the reader's own: the files chosen, what was made of them, and what the address asks for. */
export interface Opening {
  /** Kept while the page lives, whatever becomes of them. */
  readonly chosen: readonly GivenFile[];
  readonly choose: (change: (before: readonly GivenFile[]) => readonly GivenFile[]) => void;
  /** Files that the address names and that are not open here. */
  readonly wanted: readonly string[];
  /** Shows the call of ours at an address that wanted files. */
  readonly forgetWanted: () => void;
  /** The reading of a call of ours may have given itself an address that wants no files. */
  readonly addressed: () => void;
  /** Whether the dialog is asked for. */
  readonly asked: boolean;
  readonly ask: (asked: boolean) => void;
  /** Shows accounts, with the view that a fragment (without `#`) names, where one does. */
  readonly open: (aligned: LaidCall, view: string | null) => void;
}

export const OpeningContext = createContext<Opening | null>(null);

export function useOpening(): Opening {
  const opening = useContext(OpeningContext);
  if (opening === null) throw new Error('A component that opens files stands outside of the page.');
  return opening;
}
