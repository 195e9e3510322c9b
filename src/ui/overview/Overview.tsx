import { useDeferredValue, useMemo } from 'react';
import { overview } from '../../store/overview.ts';
import { Disclosure } from '../Disclosure.tsx';
import { late } from '../parts/late.tsx';
import { useSpread } from '../useReading.ts';
import { useWords } from '../words/useWords.ts';
import { OverviewPicture } from './OverviewPicture.tsx';

const OverviewTable = late(() => import('./OverviewTable.tsx').then((table) => table.OverviewTable));

/** The rows from afar: how much of each account has a counterpart, and where the order differs. */
export function Overview() {
  const { words, say } = useWords();
  const spread = useDeferredValue(useSpread());
  const strips = useMemo(() => overview(spread), [spread]);
  return (
    <section aria-label={words.overview.title} className="px-4 pt-4 pb-2 md:px-8 print:hidden">
      <p className="text-sm text-quiet">{words.overview.about}</p>
      <div aria-hidden="true" className="mt-2 flex gap-3">
        <ul className="shrink-0 text-sm">
          {strips.map(({ account }) => (
            <li key={account.id} className="h-[34px] leading-[14px]">
              {say(account.shortName)}
            </li>
          ))}
        </ul>
        <OverviewPicture strips={strips} />
      </div>
      <Disclosure summary={words.overview.asTable}>{() => <OverviewTable strips={strips} />}</Disclosure>
    </section>
  );
}
