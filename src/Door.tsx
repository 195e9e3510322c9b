import { useLayoutEffect } from 'react';
import { App } from './App.tsx';
import type { LaidCall } from './store/laidCall.ts';
import { browserSurroundings } from './store/browser.ts';
import { becomes } from './store/prerendered.ts';
import { useOpened } from './ui/opening/useOpened.ts';
import { OpeningContext } from './ui/opening/useOpening.ts';

interface Props {
  /** The call that the page ships with. */
  readonly ours: LaidCall;
}

/** Opens the call, or the accounts that the reader gave. */
export function Door({ ours }: Props) {
  const { opening, shown, opened } = useOpened();
  return (
    <OpeningContext value={opening}>
      <Alive />
      <App key={shown ? opened : 'ours'} aligned={shown ?? ours} surroundingsOf={browserSurroundings} />
    </OpeningContext>
  );
}

/** Stands before the app, so that the page is shown before anything in it takes the focus or scrolls to its place. */
function Alive() {
  useLayoutEffect(() => becomes('alive'), []);
  return null;
}
