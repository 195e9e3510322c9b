import { useContext, useState } from 'react';
import { goTo } from '../rows/goTo.ts';
import { StatusContext } from '../Status.tsx';
import { collectWords } from '../words/collectWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import type { Stretch } from './useCopyLink.ts';

/** Passages that the reader collects for one link, while she goes on selecting. */
export function useCollected() {
  const words = useWordsOf(collectWords);
  const status = useContext(StatusContext);
  const [collected, setCollected] = useState<readonly Stretch[]>([]);
  return {
    collected,
    add: (stretches: readonly Stretch[], remark?: string) => {
      const now = together(collected, stretches);
      const told = (now.length > collected.length ? words.added : words.already)(now.length);
      setCollected(now);
      status.tell(remark === undefined ? told : `${told} ${remark}`);
    },
    clear: () => {
      const last = collected.at(-1);
      setCollected([]);
      // The button that has the focus goes with what it cleared.
      if (last) goTo(`${last.account}/${last.paragraph.id}`);
      status.tell(words.cleared);
    },
  };
}

/** What was collected, and what was not yet of other stretches. */
export function together(collected: readonly Stretch[], others: readonly Stretch[]): readonly Stretch[] {
  return [...collected, ...others.filter((one) => !collected.some((other) => nameOf(other) === nameOf(one)))];
}

function nameOf({ account, paragraph, range }: Stretch): string {
  return `${account}/${paragraph.id} ${range.start}-${range.end}`;
}
