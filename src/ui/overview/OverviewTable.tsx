import type { OverviewStrip } from '../../store/overview.ts';
import { goTo } from '../rows/goTo.ts';
import { useWords } from '../words/useWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { tableWords } from './tableWords.ts';

/** The same as the picture says, in words. */
export function OverviewTable({ strips }: { readonly strips: readonly OverviewStrip[] }) {
  const { words, say } = useWords();
  const heads = useWordsOf(tableWords);
  return (
    <table className="border-collapse text-left">
      <thead>
        <tr>
          <th scope="col" className="pr-4 font-normal">
            {heads.account}
          </th>
          <th scope="col" className="font-normal">
            {heads.paragraphs}
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
                    {kind !== 'plain' && `${words.join}${heads.kind[kind]}`}
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
