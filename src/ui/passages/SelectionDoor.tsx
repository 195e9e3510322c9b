import { useEffect, useReducer } from 'react';
import { late } from '../parts/late.tsx';

const SelectionBar = late(() => import('./SelectionBar.tsx').then((bar) => bar.SelectionBar));

/** Fetches what can be done with a selection when there is the first. */
export function SelectionDoor() {
  const [opened, open] = useReducer(() => true, false);
  useEffect(() => {
    document.addEventListener('selectionchange', open, { once: true });
    return () => document.removeEventListener('selectionchange', open);
  }, []);
  return opened && <SelectionBar />;
}
