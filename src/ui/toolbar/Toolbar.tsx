import { useSpread } from '../useSpread.ts';
import { useChoices, useReading } from '../useReading.ts';
import { useWords } from '../words/useWords.ts';
import { AccountToggles } from './AccountToggles.tsx';
import { BaseChoice } from './BaseChoice.tsx';
import { DivergenceSteps } from './DivergenceSteps.tsx';
import { Legend } from './Legend.tsx';
import { MarkingChoice } from './MarkingChoice.tsx';

/** What a reader chooses about the comparison. What is needed while reading stays in view. */
export function Toolbar() {
  const { words } = useWords();
  const call = useReading(({ aligned }) => aligned.call);
  const view = useReading((reading) => reading.view);
  const choices = useChoices();
  const { divergences } = useSpread();
  return (
    <>
      <section
        aria-label={words.compare}
        className="flex flex-wrap items-center gap-x-6 gap-y-1 border-t border-rule px-4 pt-2 text-sm md:px-8 print:hidden"
      >
        <BaseChoice accounts={call.accounts} base={view.base} onChoose={choices.baseChosen} />
        <MarkingChoice
          marking={view.marking}
          hasVoices={call.voices.voices.length > 0}
          onChoose={choices.markingChosen}
        />
        <Legend marking={view.marking} />
      </section>
      <section
        aria-label={words.shownAccounts}
        className="sticky top-0 z-20 flex min-h-(--bar) items-center gap-x-3 border-b md:gap-x-6 border-rule bg-paper px-3 py-1 text-sm md:px-8 print:hidden"
      >
        <AccountToggles accounts={call.accounts} shown={view.shown} onToggle={choices.accountToggled} />
        <DivergenceSteps divergences={divergences} onReach={choices.divergenceReached} />
      </section>
    </>
  );
}
