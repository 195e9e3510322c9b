import { useCallback, useContext } from 'react';
import { describe } from '../../link/passage.ts';
import { noTarget } from '../../link/view.ts';
import type { Paragraph } from '../../model/call.ts';
import type { Range } from '../../model/range.ts';
import { StatusContext } from '../Status.tsx';
import { useOpen } from '../useReading.ts';
import { useWords } from '../words/useWords.ts';
import { linkTo } from './linkTo.ts';

/** A stretch of a paragraph on the page, in UTF-16 code units. */
export interface Stretch {
  readonly account: string;
  readonly paragraph: Pick<Paragraph, 'id' | 'text'>;
  readonly range: Range;
}

/** Copies the address that opens on the given stretches, with the accounts, the base and the language as they are. */
export function useCopyLink(): (stretches: readonly Stretch[], remark?: string) => void {
  const { words, language } = useWords();
  const { store } = useOpen();
  const status = useContext(StatusContext);
  return useCallback(
    (stretches, remark) => {
      // As the page is when it is asked for: no paragraph has to be drawn anew because of another choice.
      const {
        view,
        aligned: { call },
      } = store.getState();
      const passages = stretches.flatMap(({ account, paragraph, range }) => {
        const source = call.accounts.find(({ id }) => id === account);
        return source ? [describe(source, paragraph, range)] : [];
      });
      const link = linkTo({ ...view, ...noTarget, passages, find: '' }, call, language);
      const needs = call.files && words.opening.linkNeedsFiles;
      const done = [words.linkCopied, needs, remark].filter((told) => told !== undefined).join(' ');
      // Where the clipboard is out of reach (no secure context, no permission), the link is there to be copied by hand.
      Promise.resolve(navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'))).then(
        () => status.tell(done),
        () => status.offer(link),
      );
    },
    [store, language, words, status],
  );
}
