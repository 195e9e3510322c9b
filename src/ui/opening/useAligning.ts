import { useCallback, useEffect, useRef, useState } from 'react';
import type { LaidCall } from '../../store/laidCall.ts';
import type { Call } from '../../model/call.ts';
import { startAligning, type Progress } from '../../store/aligning.ts';
import type { Failure } from '../../store/alignWorker.ts';

type State = 'idle' | 'starting' | 'cancelled' | { readonly progress: Progress } | { readonly failed: Failure };

interface Aligning {
  readonly state: State;
  readonly start: (call: Call) => void;
  readonly cancel: () => void;
}

/** One alignment at a time; it ends with the component. */
export function useAligning(onAligned: (aligned: LaidCall) => void): Aligning {
  const [state, setState] = useState<State>('idle');
  const end = useRef(() => {});
  useEffect(() => () => end.current(), []);
  const start = useCallback(
    (call: Call) => {
      end.current();
      setState('starting');
      const glossary = new URL('glossary.json', document.baseURI).href;
      end.current = startAligning(
        { call, glossary },
        {
          onProgress: (progress) => setState({ progress }),
          onAligned,
          onFailed: (failed) => setState({ failed }),
        },
      );
    },
    [onAligned],
  );
  const cancel = useCallback(() => {
    end.current();
    setState('cancelled');
  }, []);
  return { state, start, cancel };
}
