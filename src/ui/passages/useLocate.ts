import { useContext, useEffect, useReducer } from 'react';
import type { locate } from '../../link/locate.ts';
import { PartsAskedFor } from '../parts/PartsAskedFor.ts';
import { StatusContext } from '../Status.tsx';

/** What finds a linked passage again: a good part of the engine, that a page without such a link never needs. */
export const locators = new PartsAskedFor<'locate', typeof locate>({
  locate: () => import('../../link/locate.ts').then((module) => module.locate),
});

/** The way to locate passages; null as long as it is not wanted, or not here. */
export function useLocate(wanted: boolean): typeof locate | null {
  const { wait } = useContext(StatusContext);
  const [, arrived] = useReducer((times: number) => times + 1, 0);
  const here = wanted ? (locators.get('locate') ?? null) : null;
  // It may have come between rendering and the effect: asked again, it answers at once.
  const missing = wanted && here === null;
  useEffect(() => {
    return missing ? wait(locators.fetch('locate'), arrived) : undefined;
  }, [missing, wait]);
  return here;
}
