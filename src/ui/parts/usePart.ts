import { useEffect, useState } from 'react';
import type { Wait } from './once.ts';
import type { PartsAskedFor } from './PartsAskedFor.ts';

/**
 * The name of the part that is asked for once it is here, and until then that of the one before, so that nothing is ever
 * empty in between. The first must be here already. `wait` and `onFailed` must be stable between renders.
 */
export function usePart<Name extends string>(
  parts: PartsAskedFor<Name, unknown>,
  asked: Name,
  wait: Wait,
  onFailed?: () => void,
): Name {
  const [here, setHere] = useState(asked);
  if (here !== asked && parts.get(asked) !== undefined) setHere(asked);
  useEffect(() => {
    if (parts.get(asked) !== undefined) return undefined;
    return wait(parts.fetch(asked), () => setHere(asked), onFailed);
  }, [parts, asked, wait, onFailed]);
  return here;
}
