import type { LedgerSearches } from '../../corpus/ledgerSearches.ts';
import { ascriptionsOf, originsOf, otherwiseOriginsOf, type Ascription } from '../../corpus/origins.ts';
import type { View } from '../../link/view.ts';
import type { Call } from '../../model/call.ts';
import type { Statement } from '../../model/ledger.ts';
import { EmbedLater } from '../embedding/EmbedLater.tsx';
import { evidenceHref } from '../passages/evidenceHref.ts';
import { useCopyLink } from '../passages/useCopyLink.ts';
import { useWords } from '../words/useWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { arrivedWords } from './arrivedWords.ts';
import { MoreEvidence } from './MoreEvidence.tsx';
import { SearchShown } from './SearchShown.tsx';
import { VerdictCell } from './VerdictCell.tsx';
import { ledgerWords } from './ledgerWords.ts';
import { useArrivedAt } from './useArrivedAt.ts';

interface Props {
  readonly call: Call;
  readonly view: View;
  readonly searches: LedgerSearches;
  readonly speakersOf: (statement: Statement) => readonly string[];
}

interface TableProps extends Props {
  readonly title: string;
  readonly statements: readonly Statement[];
}

/** Statements by accounts; on a narrow page each statement with the accounts under it. */
export function StatementTable({ title, statements, ...props }: TableProps) {
  const { words, say } = useWords();
  return (
    <table className="ledger-rows mt-6 block w-full border-collapse text-left md:table md:table-fixed">
      <caption className="block py-1 text-left font-text text-xl font-semibold md:table-caption">{title}</caption>
      <thead className="hidden md:table-header-group">
        <tr className="border-b border-rule text-sm text-quiet">
          <th scope="col" className="w-[28%] py-1 pr-4 font-normal">
            {words.statement}
          </th>
          {props.call.accounts.map(({ id, shortName }) => (
            <th key={id} scope="col" className="py-1 pr-3 align-bottom font-semibold">
              {say(shortName)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {statements.map((statement) => (
          <StatementRow key={statement.id} statement={statement} {...props} />
        ))}
      </tbody>
    </table>
  );
}

function StatementRow({ statement, call, view, searches, speakersOf }: Props & { readonly statement: Statement }) {
  const { words, say } = useWords();
  const ledger = useWordsOf(ledgerWords);
  const arrived = useWordsOf(arrivedWords);
  const copyLink = useCopyLink();
  const isLinked = view.statement === statement.id;
  const heading = useArrivedAt(isLinked, arrived.opened(say(statement.text)));
  const { id, text, cells, conflict, search: query } = statement;
  const originName = (id: string) => say(call.origins.find((one) => one.id === id)?.name ?? { en: id, 'zh-Hant': id });
  // An origin that counts for what it ascribes to another is not said to report that by itself.
  const names = (ids: readonly string[], ascriptions: ReadonlyMap<string, Ascription>) =>
    ids.map((id) => {
      const ascription = ascriptions.get(id);
      if (!ascription) return originName(id);
      const accounts = call.accounts.filter((account) => ascription.accounts.includes(account.id));
      return ledger.ascribing(
        accounts.map(({ shortName }) => say(shortName)).join(words.and),
        ascription.to.map(originName).join(words.and),
      );
    });
  const origins = names(originsOf(statement, call), ascriptionsOf(statement, 'states', call));
  const otherwise = names(otherwiseOriginsOf(statement, call), ascriptionsOf(statement, 'states-otherwise', call));
  const parties = speakersOf(statement).flatMap((speaker) =>
    call.voices.parties.filter((party) => party.id === speaker),
  );
  return (
    <tr
      aria-current={isLinked ? 'location' : undefined}
      className="aria-[current]:border-l-4 aria-[current]:border-l-accent mt-3 block border-b border-rule pb-2 align-top md:mt-0 md:table-row"
    >
      <th
        ref={heading}
        tabIndex={-1}
        scope="row"
        id={`statement/${id}`}
        aria-labelledby={`statement/${id}/text`}
        className={`block py-2 pr-4 font-normal -outline-offset-4! md:table-cell ${isLinked ? 'pl-3' : ''}`}
      >
        {isLinked && <span aria-hidden="true">▸ </span>}
        <span id={`statement/${id}/text`}>{say(text)}</span>
        <button
          type="button"
          aria-label={arrived.copy(say(text))}
          onClick={() => copyLink({ statement: id })}
          className="ml-1 inline-flex size-6 items-center justify-center align-text-bottom text-quiet hover:text-ink print:hidden"
        >
          <span className="link-sign text-xs" />
        </button>
        <p className="mt-1 text-sm text-quiet">
          {ledger.origins(origins.length, origins.join(words.comma))}
          {otherwise.length > 0 && `${words.join}${ledger.otherwise(otherwise.join(words.comma))}`}
          {parties.length > 0 &&
            `${words.join}${ledger.saidBy(parties.map(({ name }) => say(name)).join(words.comma))}`}
        </p>
        {conflict && (
          <p className="mt-1 text-sm">
            <strong className={conflict.kind === 'fact' ? 'text-accent' : 'text-quiet'}>
              {conflict.kind === 'fact' && <span aria-hidden="true">≠ </span>}
              {ledger.conflict[conflict.kind]}
            </strong>{' '}
            <span className="text-quiet">{say(conflict.note)}</span>
          </p>
        )}
        {!call.files && <EmbedLater kind="statement" ids={[id]} of={say(text)} />}
      </th>
      {call.accounts.flatMap((account) =>
        cells
          .filter((cell) => cell.account === account.id)
          .map((cell) => {
            const result = searches.statements[id]?.find((searched) => searched.account === account.id);
            return (
              <VerdictCell
                key={account.id}
                call={call}
                account={account}
                cell={cell}
                hrefOf={(evidence) => evidenceHref(call, view, evidence)}
              >
                <MoreEvidence call={call} view={view} cell={cell} />
                {result && (
                  <SearchShown
                    call={call}
                    view={view}
                    account={account}
                    query={query}
                    result={result}
                    opened={isLinked}
                  />
                )}
              </VerdictCell>
            );
          }),
      )}
    </tr>
  );
}
