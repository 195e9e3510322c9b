import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import type { LaidCall } from '../../store/laidCall.ts';
import type { GivenFile } from '../../exchange/givenFile.ts';
import { filesIn, sameFiles, serializeFiles } from '../../link/filesField.ts';
import type { Opening } from './useOpening.ts';

interface Opened {
  readonly opening: Opening;
  /** The reader's own accounts, where the address asks for them and they are open. */
  readonly shown: LaidCall | null;
  /** How often accounts were opened: what was found or held in those before is nothing of these. */
  readonly opened: number;
}

interface Last {
  readonly aligned: LaidCall | null;
  readonly times: number;
}

/** What the reader opened. The address decides what of it is shown, so that the way back leads to the call of ours. */
export function useOpened(): Opened {
  const [chosen, choose] = useState<readonly GivenFile[]>([]);
  const [opened, setOpened] = useReducer(
    ({ times }: Last, aligned: LaidCall): Last => ({ aligned, times: times + 1 }),
    { aligned: null, times: 0 },
  );
  const [named, setNamed] = useState(() => filesIn(location.hash));
  const [asked, ask] = useState(false);
  const addressed = useCallback(() => setNamed(filesIn(location.hash)), []);
  useEffect(() => {
    addEventListener('popstate', addressed);
    return () => removeEventListener('popstate', addressed);
  }, [addressed]);
  const go = useCallback((fragment: string) => {
    history.pushState({ read: true }, '', `${location.pathname}${location.search}${fragment}`);
    setNamed(filesIn(fragment));
  }, []);
  const open = useCallback(
    (aligned: LaidCall, view: string | null) => {
      const files = aligned.call.files ?? [];
      // An address that asked for these very files keeps what else it says.
      if (!sameFiles(files, filesIn(location.hash))) go(`#${view ?? `v=1&files=${serializeFiles(files)}`}`);
      setOpened(aligned);
      ask(false);
    },
    [go],
  );
  const forgetWanted = useCallback(() => go(''), [go]);
  const { aligned } = opened;
  const shown = aligned && sameFiles(aligned.call.files ?? [], named) ? aligned : null;
  const wanted = shown ? none : named;
  const opening = useMemo(
    () => ({ chosen, choose, wanted, forgetWanted, addressed, asked, ask, open }),
    [chosen, wanted, forgetWanted, addressed, asked, open],
  );
  return { opening, shown, opened: opened.times };
}

const none: readonly string[] = [];
