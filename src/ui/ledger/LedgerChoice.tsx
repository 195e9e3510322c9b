import { wholeLedger, type LedgerSelection } from '../../link/ledgerSelection.ts';
import type { Call } from '../../model/call.ts';
import type { Statement } from '../../model/ledger.ts';
import { conflictKinds } from '../../model/vocabulary.ts';
import { useWords } from '../words/useWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { Choice } from './Choice.tsx';
import { ledgerWords } from './ledgerWords.ts';

interface Props {
  readonly call: Call;
  readonly selection: LedgerSelection;
  readonly speakersOf: (statement: Statement) => readonly string[];
  readonly onAsk: (asked: Partial<LedgerSelection>) => void;
}

/** What of the ledger is asked for: one choice each, all of them together. */
export function LedgerChoice({ call, selection, speakersOf, onAsk }: Props) {
  const { say } = useWords();
  const ledger = useWordsOf(ledgerWords);
  const all = { value: '', label: ledger.all };
  const speaking = new Set(call.ledger.statements.flatMap(speakersOf));
  const orders = ['topic', 'disagreement'] as const;
  return (
    <div className="mt-3 flex flex-wrap items-end gap-x-6 gap-y-2 border-y border-rule py-2 text-sm print:hidden">
      <Choice
        label={ledger.byAccount}
        value={selection.account ? `${selection.account.states ? 'states' : 'lacks'} ${selection.account.id}` : ''}
        options={[
          all,
          ...call.accounts.flatMap(({ id, shortName, extent }) => [
            { value: `states ${id}`, label: ledger.states(say(shortName)) },
            { value: `lacks ${id}`, label: ledger.lacks[extent](say(shortName)) },
          ]),
        ]}
        onChoose={(value) => {
          const [how, id] = value.split(' ');
          onAsk({ account: id === undefined ? null : { id, states: how === 'states' } });
        }}
      />
      <Choice
        label={ledger.speaker}
        value={selection.speaker ?? ''}
        options={[
          all,
          ...call.voices.parties
            .filter(({ id }) => speaking.has(id))
            .map(({ id, name }) => ({ value: id, label: say(name) })),
        ]}
        onChoose={(value) => onAsk({ speaker: value || null })}
      />
      <Choice
        label={ledger.onlyOrigin}
        value={selection.onlyOrigin ?? ''}
        options={[all, ...call.origins.map(({ id, name }) => ({ value: id, label: say(name) }))]}
        onChoose={(value) => onAsk({ onlyOrigin: value || null })}
      />
      <Choice
        label={ledger.difference}
        value={selection.conflict ?? ''}
        options={[
          all,
          { value: 'any', label: ledger.anyConflict },
          ...conflictKinds.map((kind) => ({ value: kind, label: ledger.conflictLabel[kind] })),
        ]}
        onChoose={(value) =>
          onAsk({ conflict: (['any', ...conflictKinds] as const).find((kind) => kind === value) ?? null })
        }
      />
      <Choice
        label={ledger.order}
        value={selection.order}
        options={orders.map((order) => ({ value: order, label: ledger.orders[order] }))}
        onChoose={(value) => onAsk({ order: orders.find((order) => order === value) ?? 'topic' })}
      />
      <button type="button" onClick={() => onAsk(wholeLedger)} className="min-h-8 underline underline-offset-4">
        {ledger.reset}
      </button>
    </div>
  );
}
