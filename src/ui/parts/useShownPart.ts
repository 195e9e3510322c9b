import { useContext, type ReactNode } from 'react';
import { StatusContext } from '../Status.tsx';
import type { PartsAskedFor } from './PartsAskedFor.ts';
import { usePart } from './usePart.ts';

/** A part to be shown; the one that the reader leaves stays until the next is here. */
export function useShownPart<Name extends string>(parts: PartsAskedFor<Name, ReactNode>, asked: Name): ReactNode {
  const { wait } = useContext(StatusContext);
  return parts.get(usePart(parts, asked, wait));
}
