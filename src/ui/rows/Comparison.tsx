import { useReading, useSpread } from '../useReading.ts';
import { useWords } from '../words/useWords.ts';
import { AccountHead } from './AccountHead.tsx';
import { Furniture } from './Furniture.tsx';
import { isAt } from './isAt.ts';
import { RowView } from './RowView.tsx';
import { useEmphases } from './useEmphases.ts';

/** How many columns of a good measure a screen has to hold. */
function crowdOf(accounts: number): string {
  if (accounts <= 2) return 'rows-few';
  return accounts >= 5 ? 'rows-many' : '';
}

/** So many rows are not laid out before they come near the screen. */
const many = 120;

/** The texts in aligned rows, one column an account; where the page is too narrow for that one under another. */
export function Comparison() {
  const { words } = useWords();
  const { accounts, rows } = useSpread();
  const numbers = useReading(({ aligned }) => aligned.call.accounts);
  const base = useReading(({ view }) => view.base);
  const marking = useReading(({ view }) => view.marking);
  const linked = useReading(({ view }) => view.row);
  const emphases = useEmphases();
  return (
    <section aria-labelledby="texts" id="room" tabIndex={-1} className="outline-none">
      <h2 id="texts" className="sr-only">
        {words.texts}
      </h2>
      <div
        role="table"
        aria-labelledby="texts"
        className={`rows rows-${accounts.length} ${crowdOf(accounts.length)} ${rows.length > many ? 'rows-long' : ''}`}
      >
        <div role="rowgroup" className="rows-head sticky top-(--bar) z-10 hidden bg-paper side:block">
          <div role="row" className="row border-b border-rule pt-1 pb-1">
            <div role="columnheader">
              <span className="sr-only">{words.row}</span>
            </div>
            {accounts.map((account) => (
              <div role="columnheader" key={account.id} className="px-3 text-sm font-semibold">
                <AccountHead account={account} number={numbers.indexOf(account) + 1} isBase={account.id === base} />
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup">
          <Furniture accounts={accounts} emphases={emphases} />
          {rows.map((row) => (
            <RowView key={row.id} row={row} isLinked={isAt(row, linked)} marking={marking} emphases={emphases} />
          ))}
        </div>
      </div>
    </section>
  );
}
