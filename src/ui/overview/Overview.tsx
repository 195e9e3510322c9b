import { useMemo } from 'react';
import { overview, type OverviewStrip } from '../../store/overview.ts';
import { Disclosure } from '../Disclosure.tsx';
import { goTo } from '../rows/goTo.ts';
import { useSpread } from '../useReading.ts';
import { useWords } from '../words/useWords.ts';
import { OverviewPicture } from './OverviewPicture.tsx';

/** The rows from afar: how much of each account has a counterpart, and where the order differs. */
export function Overview() {
  const { words, say } = useWords();
  const spread = useSpread();
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

function OverviewTable({ strips }: { readonly strips: readonly OverviewStrip[] }) {
  const { words, say } = useWords();
  return (
    <table className="border-collapse text-left">
      <thead>
        <tr>
          <th scope="col" className="pr-4 font-normal">
            {words.overview.account}
          </th>
          <th scope="col" className="font-normal">
            {words.overview.paragraphs}
          </th>
        </tr>
      </thead>
      <tbody>
        {strips.map(({ account, paragraphs }) => (
          <tr key={account.id} className="border-t border-rule align-top">
            <th scope="row" className="py-1 pr-4">
              {say(account.shortName)}
            </th>
            <td className="py-1">
              <ol className="list-decimal pl-6">
                {paragraphs.map(({ key, row, moved, kind }) => (
                  <li key={key}>
                    <button type="button" onClick={() => goTo(key)} className="min-h-6 underline underline-offset-4">
                      {words.rowName(row)}
                    </button>
                    {words.join}
                    {words.overview.kind[kind]}
                    {moved && `${words.join}${words.moved}`}
                  </li>
                ))}
              </ol>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
