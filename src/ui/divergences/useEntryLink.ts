import type { MouseEvent } from 'react';
import { passageHref } from '../passages/evidenceHref.ts';
import { useReading } from '../useReading.ts';
import type { Range } from '../../model/range.ts';

/**
 * What a link of the list needs: the address of the words, for a tab of its own or to hand on; where it is pressed
 * without such a wish, `go` goes there on this page. `target` is a paragraph, `account/paragraph`.
 */
export function useEntryLink(target: string, range: Range | null, go: () => void) {
  const call = useReading(({ aligned }) => aligned.call);
  const view = useReading((reading) => reading.view);
  const [account = '', paragraph = ''] = target.split('/');
  // Where words are lacking there are none to point to.
  const words = range && range.start < range.end ? range : undefined;
  return {
    href: passageHref(call, view, account, paragraph, words),
    onClick: (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      go();
    },
  };
}
