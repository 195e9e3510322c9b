import { describe } from '../../link/passage.ts';
import type { Paragraph } from '../../model/call.ts';
import type { Range } from '../../model/range.ts';
import { useOpen } from '../useReading.ts';
import { useCopyTarget } from './useCopyTarget.ts';

/** A stretch of a paragraph on the page, in UTF-16 code units. */
export interface Stretch {
  readonly account: string;
  readonly paragraph: Pick<Paragraph, 'id' | 'text'>;
  readonly range: Range;
}

/** Copies the address that opens on the given stretches. */
export function useCopyLink(): (stretches: readonly Stretch[], remark?: string) => void {
  const { store } = useOpen();
  const copyTarget = useCopyTarget();
  return (stretches, remark) => {
    const { accounts } = store.getState().aligned.call;
    const passages = stretches.flatMap(({ account, paragraph, range }) => {
      const source = accounts.find(({ id }) => id === account);
      return source ? [describe(source, paragraph, range)] : [];
    });
    copyTarget({ passages }, remark, stretches);
  };
}
