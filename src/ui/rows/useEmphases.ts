import { useMemo } from 'react';
import type { Passage } from '../../link/passage.ts';
import type { Paint } from '../paint/painter.ts';
import { useLocate } from '../passages/useLocate.ts';
import { useReading } from '../useReading.ts';

/** What links and steps point to: `account/paragraph` → what to paint there. */
export type Emphases = ReadonlyMap<string, readonly Paint[]>;

export function useEmphases(): Emphases {
  const accounts = useReading(({ aligned }) => aligned.call.accounts);
  const passages = useReading(({ view }) => view.passages);
  const divergence = useReading(({ view }) => view.divergence);
  const reached = useReading((reading) => reading.reached);
  // Where the texts stand in no rows, what a link to a row names is a paragraph.
  const row = useReading(({ view }) => (view.read === 'original' ? view.row : null));
  const locate = useLocate(passages.length > 0 || divergence !== null);
  return useMemo(() => {
    const emphases = new Map<string, Paint[]>();
    const add = (target: string, paint: Paint) => emphases.set(target, [...(emphases.get(target) ?? []), paint]);
    const light = (passage: Passage, layer: Paint['layer']) => {
      const located = locate?.(passage, accounts);
      for (const { paragraph, range } of located?.stretches ?? [])
        add(`${located?.account?.id}/${paragraph}`, { layer, ...range });
    };
    for (const passage of passages) light(passage, 'passage');
    if (divergence) light(divergence, 'here');
    if (row) add(`${row.account}/${row.paragraph}`, { layer: 'here', start: 0, end: Infinity });
    for (const { target, range } of reached?.places ?? []) add(target, { layer: 'here', ...range });
    return emphases;
  }, [accounts, passages, divergence, row, reached, locate]);
}
