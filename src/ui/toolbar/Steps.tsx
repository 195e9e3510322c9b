import { useDeferredValue, type ComponentProps } from 'react';
import { steppedThrough, type Stepping } from '../../store/stepping.ts';
import { DownIcon, ListIcon, UpIcon } from '../icons.tsx';
import { useKeyboard } from '../keyboard/useKeyboard.ts';
import { useChoices, useReading, useSpread } from '../useReading.ts';
import { useWords } from '../words/useWords.ts';

interface Props {
  readonly onStep: (by: 1 | -1) => void;
  readonly onList: () => void;
}

const steppings: readonly Stepping[] = ['facts', 'all'];

/** Steps through what is marked, and lists the differences; of these a reader chooses those of fact, or all. */
export function Steps({ onStep, onList }: Props) {
  const { toolbar } = useWords().words;
  const { on } = useKeyboard();
  const button = (key: string, title: string, Icon: typeof UpIcon, does: ComponentProps<'button'>) => (
    <button
      type="button"
      aria-keyshortcuts={on ? key : undefined}
      title={on ? `${title} (${key})` : title}
      className="flex size-9 items-center justify-center border border-rule disabled:opacity-50"
      {...does}
    >
      <Icon size={18} />
      <span className="sr-only">{title}</span>
    </button>
  );
  const { steppingChosen } = useChoices();
  // Counting them all takes longer than a reader who toggles should wait.
  const spread = useDeferredValue(useSpread());
  const marking = useReading(({ view }) => view.marking);
  const stepping = useReading((reading) => reading.stepping);
  const reached = useReading((reading) => reading.reached);
  const set = steppedThrough(marking, stepping, spread);
  const totals = { facts: spread.facts.length, all: spread.divergences.length };
  const counted = (one: typeof set) =>
    reached?.set === one
      ? toolbar.counted(one, reached.at, reached.total)
      : toolbar.counted(one, null, one === 'facts' || one === 'all' ? totals[one] : null);
  const none = set === 'none' || (set === 'all' && totals.all === 0);
  return (
    <div className="ml-auto flex min-w-0 items-center md:shrink-0 gap-1">
      {spread.accounts.length < 2 && set === 'all' ? (
        <span className="px-1 text-quiet">{toolbar.needsTwo}</span>
      ) : set === 'facts' || set === 'all' ? (
        <select
          aria-label={toolbar.stepThrough}
          value={set}
          onChange={(event) => steppingChosen(event.target.value === 'all' ? 'all' : 'facts')}
          className="min-h-9 min-w-0 bg-paper md:shrink-0 tabular-nums"
        >
          {steppings.map((one) => (
            <option key={one} value={one} disabled={totals[one] === 0}>
              {counted(one)}
            </option>
          ))}
        </select>
      ) : (
        <span className="px-1 text-quiet tabular-nums">{counted(set)}</span>
      )}
      {button('p', toolbar.previous(set), UpIcon, { disabled: none, onClick: () => onStep(-1) })}
      {button('n', toolbar.next(set), DownIcon, { disabled: none, onClick: () => onStep(1) })}
      {button('d', toolbar.list, ListIcon, { 'aria-haspopup': 'dialog', onClick: onList })}
    </div>
  );
}
