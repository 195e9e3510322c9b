import { useEffect, useMemo } from 'react';
import type { AlignedCall } from './corpus/alignCall.ts';
import { browserSurroundings } from './store/browser.ts';
import { choices, followAddress, openReading } from './store/reading.ts';
import { spreads } from './store/spread.ts';
import { ReadingContext } from './ui/useReading.ts';
import { Page } from './ui/Page.tsx';

interface Props {
  readonly aligned: AlignedCall;
}

/** One reading of one call. */
export function App({ aligned }: Props) {
  const open = useMemo(() => {
    const surroundings = browserSurroundings(aligned.call.files ?? []);
    const store = openReading(aligned, surroundings);
    return {
      store,
      choices: choices(store, surroundings),
      spreadOf: spreads(aligned),
      follow: () => followAddress(store, surroundings),
    };
  }, [aligned]);
  useEffect(() => open.follow(), [open]);
  return (
    <ReadingContext value={open}>
      <Page />
    </ReadingContext>
  );
}
