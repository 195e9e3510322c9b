import { useContext, useEffect, useReducer } from 'react';
import type { locate } from '../../link/locate.ts';
import { PartsAskedFor } from '../parts/PartsAskedFor.ts';
import { StatusContext } from '../Status.tsx';
import { useWords } from '../words/useWords.ts';

/** What finds a linked passage again: a good part of the engine, that a page without such a link never needs. */
export const locators = new PartsAskedFor<'locate', typeof locate>({
  locate: () => import('../../link/locate.ts').then((module) => module.locate),
});

/** The way to locate passages; null as long as it is not wanted, or not here. */
export function useLocate(wanted: boolean): typeof locate | null {
  const { words } = useWords();
  const { tell } = useContext(StatusContext);
  const { notLoaded } = words.opening;
  const [, arrived] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (!wanted || locators.get('locate')) return undefined;
    let current = true;
    locators.fetch('locate').then(
      () => current && arrived(),
      () => current && tell(notLoaded),
    );
    return () => {
      current = false;
    };
  }, [wanted, tell, notLoaded]);
  return wanted ? (locators.get('locate') ?? null) : null;
}
