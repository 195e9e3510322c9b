import { useContext } from 'react';
import type { Target } from '../../link/view.ts';
import type { Paragraph } from '../../model/call.ts';
import type { Range } from '../../model/range.ts';
import { StatusContext } from '../Status.tsx';
import { useOpen } from '../useReading.ts';
import { useWords } from '../words/useWords.ts';

/** A stretch of a paragraph on the page, in UTF-16 code units. */
export interface Stretch {
  readonly account: string;
  readonly paragraph: Pick<Paragraph, 'id' | 'text'>;
  readonly range: Range;
}

/** What a link leads to: words of the texts, the row of a number, or what else an address can point to. */
export type Linked = readonly Stretch[] | number | Partial<Target>;

const copying = () => import('./copyLink.ts');

/**
 * Copies the address that opens on something, with the accounts, the base and the language as they are, and says so, and
 * `remark`. What does it is fetched at the first press.
 */
export function useCopyLink(): (linked: Linked, remark?: string) => void {
  const { language } = useWords();
  const { store, spreadOf } = useOpen();
  const status = useContext(StatusContext);
  return (linked, remark) => {
    const { view, aligned } = store.getState();
    status.wait(copying(), ({ copyLink }) =>
      copyLink(linked, remark, { call: aligned.call, view, rows: () => spreadOf(view).rows, language, status }),
    );
  };
}
