import { lazy, Suspense } from 'react';
import { useCopyAsSource } from './english/useCopyAsSource.ts';
import { Comparison } from './rows/Comparison.tsx';
import { useReading } from './useReading.ts';
import { useWords } from './words/useWords.ts';

const OriginalOrder = lazy(() =>
  import('./original/OriginalOrder.tsx').then(
    ({ OriginalOrder }) => ({ default: OriginalOrder }),
    () => ({ default: NotLoaded }),
  ),
);
const Focus = lazy(() =>
  import('./focus/Focus.tsx').then(
    ({ Focus }) => ({ default: Focus }),
    () => ({ default: NotLoaded }),
  ),
);

/** The texts, read the way that the reader chose. Ways other than the rows are fetched when they are asked for. */
export function ReadTexts() {
  const read = useReading(({ view }) => view.read);
  useCopyAsSource();
  // What the build prerendered is no part of a boundary that wakes later than the page.
  if (read === 'rows') return <Comparison />;
  return <Suspense fallback={<Coming />}>{read === 'original' ? <OriginalOrder /> : <Focus />}</Suspense>;
}

/** As high as a screen, so that nothing jumps when the texts come. */
function Coming() {
  const { words } = useWords();
  return <p className="min-h-dvh px-4 py-8 text-quiet md:px-8">{words.modes.coming}</p>;
}

function NotLoaded() {
  const { words } = useWords();
  return (
    <>
      <p role="alert" className="px-4 py-2 text-sm md:px-8">
        {words.modes.notLoaded}
      </p>
      <Comparison />
    </>
  );
}
