import type { Call } from '../../model/call.ts';
import { serializeAddress } from '../../link/address.ts';
import { noTarget, type View } from '../../link/view.ts';
import type { LeadPassages } from '../../store/laidCall.ts';
import type { Statement } from '../../model/ledger.ts';
import { VerdictCell } from '../ledger/VerdictCell.tsx';
import { opensOn } from '../passages/opensOn.ts';
import { useWords } from '../words/useWords.ts';

interface Props {
  readonly call: Call;
  readonly leads: LeadPassages;
  readonly view: View;
}

/** The few statements on which the accounts part most, each under the sentence that sums it up. */
export function LeadTable({ call, leads, view }: Props) {
  const { words, say } = useWords();
  return (
    <table className="leads mt-2 block w-full border-collapse text-left md:table md:table-fixed">
      <thead className="hidden md:table-header-group">
        <tr className="text-sm text-quiet">
          <th scope="col" className="w-[25%] py-1 pr-4 font-normal">
            {words.statement}
          </th>
          {call.accounts.map(({ id, shortName }) => (
            <th key={id} scope="col" className="py-1 pr-3 align-bottom font-semibold">
              {say(shortName)}
            </th>
          ))}
        </tr>
      </thead>
      {call.leads.map(({ id, text, statements }) => (
        <tbody key={id} className="block md:table-row-group">
          <tr className="block md:table-row">
            <th
              scope="rowgroup"
              colSpan={call.accounts.length + 1}
              className="block pt-3 pb-1 font-text text-xl leading-snug font-semibold md:table-cell"
            >
              {say(text)}
            </th>
          </tr>
          {call.ledger.statements
            .filter((statement) => statements.includes(statement.id))
            .map((statement) => (
              <LeadRow key={statement.id} statement={statement} call={call} leads={leads} view={view} />
            ))}
        </tbody>
      ))}
    </table>
  );
}

function LeadRow({ statement, call, leads, view }: Props & { readonly statement: Statement }) {
  const { say } = useWords();
  const searchHref = `#${serializeAddress({ ...view, ...noTarget, room: 'ledger', statement: statement.id }, call)}`;
  return (
    <tr className="mt-2 block border-t border-rule align-top md:mt-0 md:table-row">
      <th scope="row" className="block py-2 pr-4 font-normal md:table-cell">
        {say(statement.text)}
      </th>
      {call.accounts.flatMap((account) =>
        statement.cells
          .filter((cell) => cell.account === account.id)
          .map((cell) => (
            <VerdictCell
              key={account.id}
              account={account}
              call={call}
              cell={cell}
              valued={statement.conflict?.kind === 'fact'}
              hrefOf={() => opensOn(call, view, leads[statement.id]?.[account.id] ?? null)}
              searchHref={searchHref}
            />
          )),
      )}
    </tr>
  );
}
