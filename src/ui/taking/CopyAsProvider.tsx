import { useState, type ReactNode } from 'react';
import { late } from '../parts/late.tsx';
import type { Stretch } from '../passages/useCopyLink.ts';
import { CopyAsContext } from './useCopyAs.ts';

const Dialog = late(() => import('./CopyAsDialog.tsx').then(({ CopyAsDialog }) => CopyAsDialog));

interface Props {
  readonly children: ReactNode;
}

/** Holds the passage that is to be copied, since the selection that it came from may be gone by then. */
export function CopyAsProvider({ children }: Props) {
  const [stretches, setStretches] = useState<readonly Stretch[]>([]);
  return (
    <CopyAsContext value={setStretches}>
      {children}
      {stretches.length > 0 && <Dialog stretches={stretches} onClose={() => setStretches([])} />}
    </CopyAsContext>
  );
}
