import type { Passage } from '../../findings/account.ts';
import type { FoundCell } from '../../findings/omissions.ts';
import { useChoices, useReading } from '../useReading.ts';
import { RoomFrame } from '../RoomFrame.tsx';
import { useWords } from '../words/useWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { FoundPassage } from './FoundPassage.tsx';
import { foundWords } from './foundWords.ts';

/** What the engine found by itself. It is never mixed with the reviewed ledger, and says so. */
export function FoundRoom() {
  const { words, say } = useWords();
  const told = useWordsOf(foundWords);
  const { call, findings } = useReading(({ aligned }) => aligned);
  const wording = useReading(({ view }) => view.wording);
  const { wordingChosen } = useChoices();
  const nameOf = (id: string) => {
    const account = call.accounts.find((one) => one.id === id);
    return account ? say(account.shortName) : id;
  };
  const whole = new Set(call.accounts.filter(({ extent }) => extent === 'whole').map(({ id }) => id));
  const lacking = (cells: readonly FoundCell[]) =>
    cells.filter((cell) => whole.has(cell.account) && cell.lacking.length > 0);
  const omitted = findings.statements.filter(({ cells }) => silent(cells).length + lacking(cells).length > 0);
  return (
    <RoomFrame id="found" title={words.rooms.found} about={told.about}>
      <h3 className="mt-6 border-t border-rule pt-3 font-text text-xl font-semibold">{told.conflicts}</h3>
      <p className="text-sm text-quiet">{told.conflictsAbout}</p>
      <ul>
        {findings.conflicts.map(({ kind, a, b, paired }) => (
          <li key={`${kind} ${placeOf(a)} ${placeOf(b)}`} className="border-b border-rule py-3">
            <p className="font-semibold">
              <span aria-hidden="true">≠ </span>
              {told.kind[kind]}
              {': '}
              {nameOf(a.account)} <q lang={langOf(a.account)}>{a.words}</q>
              {words.comma}
              {nameOf(b.account)} <q lang={langOf(b.account)}>{b.words}</q>
            </p>
            <FoundPassage name={nameOf(a.account)} passage={{ ...a, range: a.sentence }} />
            <FoundPassage name={nameOf(b.account)} passage={{ ...b, range: b.sentence }} />
            {!paired && <p className="text-sm text-quiet">{told.notPaired}</p>}
          </li>
        ))}
      </ul>
      {findings.conflicts.length === 0 && <p>{told.none}</p>}

      <h3 className="mt-8 border-t border-rule pt-3 font-text text-xl font-semibold">{told.omissions}</h3>
      <p className="text-sm text-quiet">{told.omissionsAbout}</p>
      <ul>
        {omitted.map(({ statement, cells }) => (
          <li key={statement.id} className="border-b border-rule py-3">
            {statement.passages.map((passage) => (
              <FoundPassage key={placeOf(passage)} name={nameOf(passage.account)} passage={passage} />
            ))}
            {silent(cells).map(({ account, search }) => (
              <div key={account} className="mt-1 text-sm">
                <p>
                  <strong>{told.notFoundIn(nameOf(account))}</strong>{' '}
                  {search && (
                    <span className="text-quiet">
                      {told.searched(search.terms.join(words.comma), Math.round(search.share * 100))}
                    </span>
                  )}
                </p>
                {search?.nearest && <FoundPassage name={told.nearest} passage={search.nearest} />}
              </div>
            ))}
            {lacking(cells).map(({ account, lacking: parts }) => (
              <div key={`${account} in part`} className="mt-1 text-sm">
                <p>
                  <strong>{told.notFoundIn(nameOf(account))}</strong> <span className="text-quiet">{told.inPart}</span>
                </p>
                {parts.map((part) => (
                  <FoundPassage key={placeOf(part)} name={nameOf(part.account)} passage={part} />
                ))}
              </div>
            ))}
          </li>
        ))}
      </ul>
      {omitted.length === 0 && <p>{told.none}</p>}

      <h3 className="mt-8 border-t border-rule pt-3 font-text text-xl font-semibold">{told.wording}</h3>
      <p className="text-sm text-quiet">{told.wordingAbout}</p>
      <label className="mt-1 flex min-h-8 items-center gap-2">
        <input
          type="checkbox"
          checked={wording}
          onChange={() => wordingChosen(!wording)}
          className="size-4 accent-accent"
        />
        {told.showWording(findings.variations.length)}
      </label>
      {wording && (
        <ul className="mt-2 grid gap-x-8 md:grid-cols-2">
          {findings.variations.map(({ kind, a, b }) => (
            <li key={`${kind} ${placeOf(a)} ${placeOf(b)}`} className="border-b border-rule py-1.5 text-sm">
              <span className="text-quiet">{told.variation[kind]}</span> {nameOf(a.account)}{' '}
              <q lang={langOf(a.account)}>{a.words}</q>
              {words.comma}
              {nameOf(b.account)} <q lang={langOf(b.account)}>{b.words}</q>
            </li>
          ))}
        </ul>
      )}
    </RoomFrame>
  );

  function langOf(id: string): string | undefined {
    return call.accounts.find((account) => account.id === id)?.wording.language;
  }
}

function silent(cells: readonly FoundCell[]): FoundCell[] {
  return cells.filter(({ coverage }) => coverage === 'does-not-state');
}

function placeOf({ account, paragraph, range }: Passage): string {
  return `${account} ${paragraph} ${range.start}-${range.end}`;
}
