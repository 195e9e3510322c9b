import { createElement, useContext, useEffect, useReducer, type ComponentType } from 'react';
import { StatusContext } from '../Status.tsx';
import { useWords } from '../words/useWords.ts';

/**
 * A component that is fetched when it is first shown. Until it is here nothing stands in its place; one that could not be
 * had is asked for anew whenever it is drawn again.
 */
export function late<Props extends object>(fetch: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let here: ComponentType<Props> | null = null;
  return function Late(props: Props) {
    const { words } = useWords();
    const { tell } = useContext(StatusContext);
    const { notLoaded } = words.opening;
    const [, arrived] = useReducer((times: number) => times + 1, 0);
    useEffect(() => {
      if (here !== null) return undefined;
      let current = true;
      fetch().then(
        (component) => {
          here = component;
          if (current) arrived();
        },
        () => current && tell(notLoaded),
      );
      return () => {
        current = false;
      };
    });
    return here && createElement(here, props);
  };
}
