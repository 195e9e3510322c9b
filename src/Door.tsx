import { useEffect, useState } from 'react';
import { App } from './App.tsx';
import type { AlignedCall } from './corpus/alignCall.ts';
import { useOpened } from './ui/opening/useOpened.ts';
import { OpeningContext } from './ui/opening/useOpening.ts';
import { Failed, Loading } from './ui/Waiting.tsx';

interface Props {
  /** Where the call lies: beside the page, as JSON. */
  readonly address: string;
}

/** Opens the call, or the accounts that the reader gave; where the call fails, the reader can try again. */
export function Door({ address }: Props) {
  const { call, onTry } = useFetched(address);
  const { opening, shown } = useOpened();
  const aligned = shown ?? call;
  if (aligned === 'loading') return <Loading />;
  if (aligned === 'failed') return <Failed onTry={onTry} />;
  return (
    <OpeningContext value={opening}>
      <App key={shown ? 'opened' : 'ours'} aligned={aligned} />
    </OpeningContext>
  );
}

/** The call, fetched once for each try. */
function useFetched(address: string): { call: AlignedCall | 'loading' | 'failed'; onTry: () => void } {
  const [call, setCall] = useState<AlignedCall | 'loading' | 'failed'>('loading');
  useEffect(() => {
    if (call !== 'loading') return undefined;
    let current = true;
    const settle = (settled: AlignedCall | 'failed') => {
      if (current) setCall(settled);
    };
    fetchCall(address).then(settle, () => settle('failed'));
    return () => {
      current = false;
    };
  }, [address, call]);
  return { call, onTry: () => setCall('loading') };
}

async function fetchCall(address: string): Promise<AlignedCall> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // Checked when the page was built, and laid beside it.
  return (await response.json()) as AlignedCall;
}
