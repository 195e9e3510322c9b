import { useContext } from 'react';
import type { Target } from '../../link/view.ts';
import { StatusContext } from '../Status.tsx';
import { useOpen } from '../useReading.ts';
import { useWords } from '../words/useWords.ts';
import type { Stretch } from './useCopyLink.ts';

const copying = () => import('./copyTarget.ts');

/**
 * Copies the address that opens on what is pointed to, or on the row of a number, with the accounts, the base and the
 * language as they are. What does it is fetched at the first press.
 */
export function useCopyTarget(): (
  target: Partial<Target> | number,
  remark?: string,
  stretches?: readonly Stretch[],
) => void {
  const { language } = useWords();
  const { store, spreadOf } = useOpen();
  const status = useContext(StatusContext);
  return (target, remark, stretches = []) => {
    const { view, aligned } = store.getState();
    status.wait(copying(), ({ copyTarget, rowTarget }) =>
      copyTarget(typeof target === 'number' ? rowTarget(spreadOf(view), target, view.base) : target, remark, {
        call: aligned.call,
        view,
        language,
        status,
        stretches,
      }),
    );
  };
}
