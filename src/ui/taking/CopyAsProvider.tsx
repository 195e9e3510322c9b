import { useCallback, useState, type ReactNode } from 'react';
import type { Stretch } from '../passages/useCopyLink.ts';
import { CopyAsContext } from './useCopyAs.ts';
import { Fetched } from './Fetched.tsx';

const load = () => import('./CopyAsDialog.tsx').then(({ CopyAsDialog }) => CopyAsDialog);

interface Props {
  readonly children: ReactNode;
}

/** Holds the passage that is to be copied, since the selection that it came from may be gone by then. */
export function CopyAsProvider({ children }: Props) {
  const [stretches, setStretches] = useState<readonly Stretch[]>([]);
  const close = useCallback(() => setStretches([]), []);
  return (
    <CopyAsContext value={setStretches}>
      {children}
      {stretches.length > 0 && <Fetched load={load} given={{ stretches, onClose: close }} onFail={close} />}
    </CopyAsContext>
  );
}
