import { useMemo, useState, type KeyboardEvent } from 'react';
import { PrintEnd } from '../print/PrintEnd.tsx';
import { goTo } from '../rows/goTo.ts';
import { goToWords } from '../stepping/moves.ts';
import { useChoices, useReading, useSpread } from '../useReading.ts';
import { lateWords } from '../words/lateWords.ts';
import { useWords } from '../words/useWords.ts';
import { countOf, listed, listedKinds, narrowed, type ListedKind, type ListedStop } from './listed.ts';
import { glossesOf, type Gloss } from '../stepping/glosses.ts';
import { ListEntry } from './ListEntry.tsx';
import { ListGap } from './ListGap.tsx';
import { listWords } from './listWords.ts';
import { useModal } from '../useModal.ts';

interface Props {
  readonly onClose: () => void;
}

/** Every difference as a sentence that leads to its place: what the colours and lines in the texts say, without them. */
export function DivergenceList({ onClose }: Props) {
  const { language, words } = useWords();
  const told = listWords[language];
  const spread = useSpread();
  const call = useReading(({ aligned }) => aligned.call);
  const baseId = useReading(({ view }) => view.base);
  const choices = useChoices();
  const [kinds, setKinds] = useState<ReadonlySet<ListedKind>>(() => new Set(listedKinds));
  const dialog = useModal();
  const all = useMemo(() => listed(spread), [spread]);
  const shown = narrowed(all, kinds);
  const base = spread.accounts.find(({ id }) => id === baseId);
  const switched = (kind: ListedKind) => {
    const left = listedKinds.filter((one) => kinds.has(one) !== (one === kind));
    setKinds(new Set(left));
  };
  const reach = ({ stop, at, total }: ListedStop) => {
    // Closing gives the focus back to where it was, and the place that is gone to must have it in the end.
    dialog.current?.close();
    choices.stepped({ set: stop.set, id: stop.id, at, total, places: stop.places });
    const [first] = stop.places;
    if (first) goToWords(first.target, first.range);
  };
  const reachRow = (target: string) => {
    dialog.current?.close();
    goTo(target);
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="divergences"
      onClose={onClose}
      className="on-paper m-auto h-dvh max-h-dvh w-full max-w-3xl flex-col bg-paper text-ink shadow-xl backdrop:bg-ink/40 open:flex sm:h-[90dvh]"
    >
      <div className="border-b border-rule px-4 pt-4 pb-2 md:px-8 md:pt-6">
        <div className="flex items-baseline gap-4">
          <h2 id="divergences" className="grow font-text text-2xl leading-tight font-semibold">
            {told.title}
          </h2>
          <button
            type="button"
            onClick={() => dialog.current?.close()}
            className="min-h-11 shrink-0 px-2 underline print:hidden decoration-rule underline-offset-4"
          >
            {lateWords[language].close}
          </button>
        </div>
        <p className="text-sm text-quiet">{told.about}</p>
        <fieldset className="mt-1 flex flex-wrap gap-x-5 text-sm print:hidden">
          <legend className="sr-only">{told.show}</legend>
          {listedKinds.map((kind) => (
            <label key={kind} className="flex min-h-8 items-center gap-2">
              <input
                type="checkbox"
                checked={kinds.has(kind)}
                onChange={() => switched(kind)}
                className="size-4 accent-accent"
              />
              {told.kind[kind]}
            </label>
          ))}
        </fieldset>
        <p role="status" className="text-sm text-quiet tabular-nums">
          {told.counted(countOf(shown), countOf(all))}
        </p>
      </div>
      {/* Its entries are links; the arrows are one more way from one to the next. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDown={byArrow} className="min-h-0 grow overflow-y-auto overscroll-contain px-4 pb-6 md:px-8">
        {shown.facts.length > 0 && base && (
          <section aria-labelledby="listed-facts">
            <h3 id="listed-facts" className="mt-4 font-text text-xl font-semibold">
              {told.facts}
            </h3>
            <p className="text-sm text-quiet">{told.factsAbout}</p>
            <ul>
              {shown.facts.map((entry) => (
                <ListEntry
                  key={entry.stop.id}
                  entry={entry}
                  base={base}
                  onReach={reach}
                  glosses={glossesOf(entry.stop)}
                />
              ))}
            </ul>
          </section>
        )}
        {shown.rows.map(({ number, target, stops, gaps }) => (
          <section key={number} aria-labelledby={`listed-${number}`}>
            <h3 id={`listed-${number}`} className="mt-5 font-text text-lg font-semibold">
              {words.rowName(number)}
            </h3>
            <ul>
              {gaps.map((gap) => (
                <ListGap key={gap.extent} gap={gap} target={target} onReach={reachRow} />
              ))}
              {base &&
                newGlosses(stops).map(({ entry, glosses }) => (
                  <ListEntry key={entry.stop.id} entry={entry} base={base} onReach={reach} glosses={glosses} />
                ))}
            </ul>
          </section>
        ))}
        {shown.facts.length + shown.rows.length === 0 && <p className="mt-4">{told.none}</p>}
        <PrintEnd call={call} />
      </div>
    </dialog>
  );
}

/** Each entry with our English of its sentences, once where several entries in a row are about the same ones. */
function newGlosses(stops: readonly ListedStop[]): { entry: ListedStop; glosses: readonly Gloss[] }[] {
  let last = '';
  return stops.map((entry) => {
    const glosses = glossesOf(entry.stop);
    const told = glosses
      .map(({ account, english }) => `${account.id} ${english}`)
      .sort()
      .join('\n');
    const known = told === last;
    last = told;
    return { entry, glosses: known ? [] : glosses };
  });
}

/** Up and down go from entry to entry. */
function byArrow(event: KeyboardEvent<HTMLElement>) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  // The focus may be on what else an entry has.
  const entry = document.activeElement?.closest('li');
  const there = links[links.findIndex((link) => link.closest('li') === entry) + by];
  if (!there) return;
  event.preventDefault();
  there.focus();
}
