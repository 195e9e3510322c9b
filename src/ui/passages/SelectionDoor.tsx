import { useEffect, useReducer } from 'react';
import { late } from '../parts/late.tsx';

const SelectionBar = late(() => import('./SelectionBar.tsx').then((bar) => bar.SelectionBar));

/** Fetches what can be done with a selection when there is the first, and asks again at the next where that failed. */
export function SelectionDoor() {
  const [asked, ask] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    document.addEventListener('selectionchange', ask, { once: true });
    // Once for each selection that is begun, and not for each character that it grows by.
    document.addEventListener('selectstart', ask);
    return () => {
      document.removeEventListener('selectionchange', ask);
      document.removeEventListener('selectstart', ask);
    };
  }, []);
  return asked > 0 && <SelectionBar />;
}
