import { useChoices, useReading, useSpread } from '../useReading.ts';
import type { SpreadCell } from '../../store/spread.ts';
import { hasTarget } from '../../link/view.ts';
import { useEnglish } from '../useEnglish.ts';
import { useWords } from '../words/useWords.ts';
import { AccountToggles } from './AccountToggles.tsx';
import { BaseChoice } from './BaseChoice.tsx';
import { DivergenceSteps } from './DivergenceSteps.tsx';
import { KeySwitch } from './KeySwitch.tsx';
import { Legend } from './Legend.tsx';
import { MarkingChoice } from './MarkingChoice.tsx';

/** What a reader chooses about the comparison. What is needed while reading stays in view. */
export function Toolbar() {
  const { words } = useWords();
  const call = useReading(({ aligned }) => aligned.call);
  const view = useReading((reading) => reading.view);
  const choices = useChoices();
  const english = useEnglish();
  const { rows, divergences } = useSpread();
  const base = call.accounts.find(({ id }) => id === view.base);
  return (
    <>
      <section
        aria-label={words.compare}
        className="flex flex-wrap items-center gap-x-6 gap-y-1 border-t border-rule px-4 pt-2 text-sm md:px-8 print:hidden"
      >
        <BaseChoice accounts={call.accounts} base={view.base} onChoose={choices.baseChosen} />
        <MarkingChoice
          marking={view.marking}
          hasVoices={rows.some(({ cells }) => cells.some(hasVoices))}
          onChoose={choices.markingChosen}
        />
        <Legend marking={view.marking} />
        {call.accounts.some(({ paragraphs }) => paragraphs.some((one) => one.english !== null)) && (
          <label className="flex min-h-8 items-center gap-2">
            <input
              type="checkbox"
              checked={english}
              onChange={() => choices.englishChosen(!english)}
              className="size-4 accent-accent"
            />
            {words.english.choose}
          </label>
        )}
        <KeySwitch />
      </section>
      <section
        aria-label={words.shownAccounts}
        className="sticky top-0 z-20 flex min-h-(--bar) items-center gap-x-3 border-b md:gap-x-6 border-rule bg-paper px-3 py-1 text-sm md:px-8 print:hidden"
      >
        <AccountToggles accounts={call.accounts} shown={view.shown} onToggle={choices.accountToggled} />
        {hasTarget(view) && (
          <button
            type="button"
            onClick={choices.targetCleared}
            className="ml-auto min-h-8 shrink-0 underline underline-offset-4"
          >
            {words.clearPassage}
          </button>
        )}
        {base && <DivergenceSteps divergences={divergences} base={base} onReach={choices.divergenceReached} />}
      </section>
    </>
  );
}

function hasVoices({ paragraphs }: SpreadCell): boolean {
  return paragraphs.some(({ voices }) => voices.length > 0);
}
