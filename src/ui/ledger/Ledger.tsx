import { useMemo } from 'react';
import { speakers } from '../../corpus/speakers.ts';
import { selectStatements } from '../../store/selectStatements.ts';
import { useChoices, useReading } from '../useReading.ts';
import { RoomFrame } from '../RoomFrame.tsx';
import { useWords } from '../words/useWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { Claims } from './Claims.tsx';
import { LedgerChoice } from './LedgerChoice.tsx';
import { StatementTable } from './StatementTable.tsx';
import { ledgerWords } from './ledgerWords.ts';

/** The reviewed table of statements: who makes each, who does not, and where they disagree. */
export function Ledger() {
  const { words, say } = useWords();
  const ledger = useWordsOf(ledgerWords);
  const { call, searches } = useReading(({ aligned }) => aligned);
  const view = useReading((reading) => reading.view);
  const { ledgerAsked } = useChoices();
  const speakersOf = useMemo(() => speakers(call), [call]);
  const selected = selectStatements(call, view.ledger, speakersOf);
  // What a link points to is shown, though it may no longer answer what was asked for when the link was made.
  const linked = call.ledger.statements.find(({ id }) => id === view.statement);
  const listed = linked && !selected.includes(linked) ? [...selected, linked] : selected;
  const topics = call.ledger.topics.map((topic) => ({
    id: topic.id,
    title: say(topic.name),
    statements: listed.filter((statement) => statement.topic === topic.id),
  }));
  const groups =
    view.ledger.order === 'topic'
      ? topics.filter(({ statements }) => statements.length > 0)
      : [{ id: 'all', title: ledger.mostDisagreement, statements: listed }];
  return (
    <RoomFrame id="ledger" title={words.rooms.ledger} about={ledger.about}>
      <LedgerChoice call={call} selection={view.ledger} onAsk={ledgerAsked} speakersOf={speakersOf} />
      <p role="status" className="mt-3 text-sm text-quiet">
        {ledger.count(selected.length, call.ledger.statements.length)}
      </p>
      {groups.map(({ id, title, statements }) => (
        <StatementTable
          key={id}
          title={title}
          statements={statements}
          call={call}
          view={view}
          searches={searches}
          speakersOf={speakersOf}
        />
      ))}
      <Claims call={call} view={view} searches={searches} />
    </RoomFrame>
  );
}
