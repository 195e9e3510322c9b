import type { ReactElement } from 'react';
import type { ReadingWay } from '../link/view.ts';
import { useCopyAsSource } from './english/useCopyAsSource.ts';
import { PartsAskedFor } from './parts/PartsAskedFor.ts';
import { useShownPart } from './parts/useShownPart.ts';
import { Comparison } from './rows/Comparison.tsx';
import { useReading } from './useReading.ts';

/** Ways to read other than the rows come when they are asked for. */
export const waysToRead = new PartsAskedFor<ReadingWay, ReactElement>({
  rows: () => Promise.resolve(<Comparison />),
  original: () => import('./original/OriginalOrder.tsx').then(({ OriginalOrder }) => <OriginalOrder />),
  focus: () => import('./focus/Focus.tsx').then(({ Focus }) => <Focus />),
});

/** The texts, read the way that the reader chose. */
export function ReadTexts() {
  const read = useReading(({ view }) => view.read);
  useCopyAsSource();
  return useShownPart(waysToRead, read);
}
