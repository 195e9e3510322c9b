import { useReading, useSpread } from '../useReading.ts';
import { AccountHead } from '../rows/AccountHead.tsx';
import { isAt } from '../rows/isAt.ts';
import { useEmphases } from '../rows/useEmphases.ts';
import { useAwaited } from '../useAwaited.ts';
import { useWide } from '../useWide.ts';
import { useWords } from '../words/useWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { FocusAround } from './FocusAround.tsx';
import { FocusRow } from './FocusRow.tsx';
import { focusWords } from './focusWords.ts';

/** From here on the others stand beside the account in focus; below it, under each of its paragraphs. In rem. */
const besideFrom = 48;

/** One account at a good width, in its own order, and what the others tell beside each of its paragraphs. */
export function Focus() {
  const { words } = useWords();
  const told = useWordsOf(focusWords);
  const { accounts, rows } = useSpread();
  const numbers = useReading(({ aligned }) => aligned.call.accounts);
  const base = useReading(({ view }) => view.base);
  const marking = useReading(({ view }) => view.marking);
  const linked = useReading(({ view }) => view.row);
  const emphases = useEmphases();
  const wide = useWide(besideFrom);
  useAwaited();
  const focused = accounts.find(({ id }) => id === base);
  if (!focused) return null;
  return (
    <section aria-labelledby="texts" id="room" tabIndex={-1} className="outline-none">
      <h2 id="texts" className="sr-only">
        {told.title}
      </h2>
      <div role="table" aria-labelledby="texts">
        <div role="rowgroup" className="sticky top-(--bar) z-10 bg-paper print:static">
          <div role="row" className="focus-row border-b border-rule py-1 text-sm font-semibold">
            <div role="columnheader">
              <span className="sr-only">{words.row}</span>
            </div>
            <div role="columnheader" className="px-3">
              <AccountHead account={focused} number={numbers.indexOf(focused) + 1} isBase={false} />
            </div>
            <div role="columnheader" className={wide ? 'self-end px-3 font-normal text-quiet' : 'sr-only'}>
              {told.besides}
            </div>
          </div>
        </div>
        <div role="rowgroup">
          <FocusAround focused={focused} accounts={accounts} emphases={emphases} wide={wide} />
          {rows.map((row) => (
            <FocusRow
              key={row.id}
              row={row}
              isLinked={isAt(row, linked)}
              focused={focused.id}
              marking={marking}
              emphases={emphases}
              wide={wide}
            />
          ))}
        </div>
      </div>
    </section>
  );
}
