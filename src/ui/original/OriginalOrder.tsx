import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { tellings } from '../../store/tellings.ts';
import { useEmphases } from '../rows/useEmphases.ts';
import { useAwaited } from '../useAwaited.ts';
import { useReading, useSpread } from '../useReading.ts';
import { useWide } from '../useWide.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { AccountSwitch } from './AccountSwitch.tsx';
import { columnsFrom } from './columnsFrom.ts';
import { LevelColumns } from './LevelColumns.ts';
import { OriginalColumn } from './OriginalColumn.tsx';
import { originalsOf } from './originalsOf.ts';
import { originalWords } from './originalWords.ts';
import { useHeld } from './useHeld.ts';
import { useLit } from './useLit.ts';

/** Each account as its publisher wrote it: in columns that go along with each other, or one at a time where it is narrow. */
export function OriginalOrder() {
  const { title } = useWordsOf(originalWords);
  const aligned = useReading((reading) => reading.aligned);
  const base = useReading(({ view }) => view.base);
  const marking = useReading(({ view }) => view.marking);
  const spread = useSpread();
  const emphases = useEmphases();
  const { accounts } = spread;
  const told = useMemo(() => tellings(spread, aligned.alignment), [spread, aligned]);
  const originals = useMemo(() => originalsOf(spread), [spread]);
  const wide = useWide(columnsFrom(accounts.length));
  const room = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState(base);
  const current = accounts.some(({ id }) => id === chosen) ? chosen : (accounts[0]?.id ?? chosen);
  const { lit, counterparts } = useLit(room, told, wide, current);
  useEffect(() => {
    if (!wide || room.current === null) return undefined;
    const columns = [...room.current.querySelectorAll<HTMLElement>('[data-column]')];
    const level = new LevelColumns(columns, (key) => told.get(key)?.flatMap(({ targets }) => targets) ?? []);
    return () => level.leave();
  }, [told, wide]);
  const held = useHeld(room);
  useAwaited();
  const reveal = useCallback((account: string) => setChosen(account), []);
  return (
    <section ref={room} aria-labelledby="texts" id="room" tabIndex={-1} className="outline-none">
      <h2 id="texts" className="sr-only">
        {title}
      </h2>
      {!wide && accounts.length > 1 && (
        <AccountSwitch
          accounts={accounts}
          current={current}
          onSwitch={(id) => setChosen(id)}
          told={lit === null ? undefined : told.get(lit)}
        />
      )}
      <div
        className={
          wide ? `originals originals-wide rows-${accounts.length} ${held ? 'originals-held' : ''}` : 'originals'
        }
      >
        {originals.map(({ account, paragraphs }) => (
          <OriginalColumn
            key={account.id}
            account={account}
            number={aligned.call.accounts.indexOf(account) + 1}
            isBase={account.id === base}
            paragraphs={paragraphs}
            told={told}
            marking={marking}
            emphases={emphases}
            lit={lit}
            counterparts={counterparts}
            wide={wide}
            tucked={!wide && account.id !== current}
            onReveal={reveal}
          />
        ))}
      </div>
    </section>
  );
}
