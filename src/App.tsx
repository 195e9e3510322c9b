import { useEffect, useMemo } from 'react';
import type { LaidCall } from './store/laidCall.ts';
import { choices, followAddress, openReading, type Surroundings } from './store/reading.ts';
import { spreads } from './store/spread.ts';
import { ReadingContext } from './ui/useReading.ts';
import { Page } from './ui/Page.tsx';

interface Props {
  readonly aligned: LaidCall;
  /** Of a reading of the given files, or of a call of ours. */
  readonly surroundingsOf: (files: readonly string[]) => Surroundings;
}

/** One reading of one call. */
export function App({ aligned, surroundingsOf }: Props) {
  const open = useMemo(() => {
    const surroundings = surroundingsOf(aligned.call.files ?? []);
    const store = openReading(aligned, surroundings);
    return {
      store,
      choices: choices(store, surroundings),
      spreadOf: spreads(aligned).of,
      follow: () => followAddress(store, surroundings),
    };
  }, [aligned, surroundingsOf]);
  useEffect(() => open.follow(), [open]);
  return (
    <ReadingContext value={open}>
      <Page />
    </ReadingContext>
  );
}
