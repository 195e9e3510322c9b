import { useReducer, type ReactNode } from 'react';
import { late } from '../parts/late.tsx';
import type { Stretch } from '../passages/useCopyLink.ts';
import { CopyAsContext } from './useCopyAs.ts';

const Dialog = late(() => import('./CopyAsDialog.tsx').then(({ CopyAsDialog }) => CopyAsDialog));

interface Props {
  readonly children: ReactNode;
}

interface Asked {
  readonly stretches: readonly Stretch[];
  readonly asked: number;
}

/** Holds the passage that is to be copied, since the selection that it came from may be gone by then. */
export function CopyAsProvider({ children }: Props) {
  // Asking again tries again to fetch the dialog.
  const [{ stretches, asked }, ask] = useReducer(
    (before: Asked, stretches: readonly Stretch[]) => ({ stretches, asked: before.asked + 1 }),
    { stretches: [], asked: 0 },
  );
  return (
    <CopyAsContext value={ask}>
      {children}
      {stretches.length > 0 && <Dialog key={asked} stretches={stretches} onClose={() => ask([])} />}
    </CopyAsContext>
  );
}
