import { createElement, useContext, useEffect, useReducer, type ComponentType } from 'react';
import { StatusContext } from '../Status.tsx';

/**
 * A component that is fetched when it is first shown. Until it is here nothing stands in its place; one that could not be
 * had is asked for anew whenever it is drawn again.
 */
export function late<Props extends object>(fetch: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let here: ComponentType<Props> | null = null;
  return function Late(props: Props) {
    const { wait } = useContext(StatusContext);
    const [, arrived] = useReducer((times: number) => times + 1, 0);
    useEffect(() => {
      if (here !== null) return undefined;
      return wait(fetch(), (component) => {
        here = component;
        arrived();
      });
    });
    return here && createElement(here, props);
  };
}
