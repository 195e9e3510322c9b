import { useEffect, useRef } from 'react';
import { useChoices, useReading } from '../useReading.ts';

/** The way to go to something in an account, which is shown first where it is not on the page. */
export function useOnceShown(go: (account: string) => void): (account: string) => void {
  const shown = useReading(({ view }) => view.shown);
  const { accountToggled } = useChoices();
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const account = wanted.current;
    if (account === null || !shown.includes(account)) return;
    // Asked for a moment ago; it stands on the page by now.
    wanted.current = null;
    go(account);
  }, [shown, go]);
  return (account) => {
    if (shown.includes(account)) {
      go(account);
      return;
    }
    wanted.current = account;
    accountToggled(account);
  };
}
