import { useMemo } from 'react';
import type { AlignedCall } from './corpus/alignCall.ts';
import { browserSurroundings } from './store/browser.ts';
import { choices, openReading } from './store/reading.ts';
import { ReadingContext } from './ui/useReading.ts';
import { Page } from './ui/Page.tsx';

interface Props {
  readonly aligned: AlignedCall;
}

/** One reading of one call. */
export function App({ aligned }: Props) {
  const open = useMemo(() => {
    const surroundings = browserSurroundings();
    const store = openReading(aligned, surroundings);
    return { store, choices: choices(store, surroundings) };
  }, [aligned]);
  return (
    <ReadingContext value={open}>
      <Page />
    </ReadingContext>
  );
}
