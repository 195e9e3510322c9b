import { useEffect, useState } from 'react';
import { App } from './App.tsx';
import type { AlignedCall } from './corpus/alignCall.ts';
import { Failed, Loading } from './ui/Waiting.tsx';

interface Props {
  /** Where the call lies: beside the page, as JSON. */
  readonly address: string;
}

/** Opens the call; where that fails, the reader can try again. */
export function Door({ address }: Props) {
  const [tries, setTries] = useState(0);
  return <Fetched key={tries} address={address} onTry={() => setTries(tries + 1)} />;
}

/** Fetches the call once; says so while it lasts, and what to do where it fails. */
function Fetched({ address, onTry }: Props & { readonly onTry: () => void }) {
  const [state, setState] = useState<AlignedCall | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let current = true;
    const settle = (settled: AlignedCall | 'failed') => {
      if (current) setState(settled);
    };
    fetchCall(address).then(settle, () => settle('failed'));
    return () => {
      current = false;
    };
  }, [address]);
  if (state === 'loading') return <Loading />;
  if (state === 'failed') return <Failed onTry={onTry} />;
  return <App aligned={state} />;
}

async function fetchCall(address: string): Promise<AlignedCall> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // Checked when the page was built, and laid beside it.
  return (await response.json()) as AlignedCall;
}
