import { useChoices, useReading, useSpread } from '../useReading.ts';
import type { SpreadCell } from '../../store/spread.ts';
import { hasTarget } from '../../link/view.ts';
import { useEnglish } from '../english/useEnglish.ts';
import { FindBarDoor, FindButton } from '../find/FindDoor.tsx';
import { TakeAway } from '../taking/TakeAway.tsx';
import { useWords } from '../words/useWords.ts';
import { AccountToggles } from './AccountToggles.tsx';
import { BaseChoice } from './BaseChoice.tsx';
import { EnglishChoice } from './EnglishChoice.tsx';
import { KeySwitch } from './KeySwitch.tsx';
import { Legend } from './Legend.tsx';
import { MarkingChoice } from './MarkingChoice.tsx';
import { ReadingChoice } from './ReadingChoice.tsx';
import { readingsOf } from './readingsOf.ts';
import { Steps } from './Steps.tsx';
import { useTexts } from './useTexts.tsx';

/** What a reader chooses about the comparison. What is needed while reading stays in view. */
export function Toolbar() {
  const { words } = useWords();
  const call = useReading(({ aligned }) => aligned.call);
  const view = useReading((reading) => reading.view);
  const choices = useChoices();
  const english = useEnglish();
  const { rows } = useSpread();
  const texts = useTexts();
  return (
    <>
      <section
        aria-label={words.compare}
        className="flex flex-wrap items-center gap-x-6 gap-y-1 border-t border-rule px-4 pt-2 text-sm md:px-8 print:hidden"
      >
        <ReadingChoice read={view.read} offered={readingsOf(call, view)} onChoose={choices.readingChosen} />
        <BaseChoice
          label={view.read === 'focus' ? words.modes.inFocus : words.comparedWith}
          accounts={call.accounts}
          base={view.base}
          onChoose={choices.baseChosen}
        />
        <MarkingChoice
          marking={view.marking}
          hasVoices={rows.some(({ cells }) => cells.some(hasVoices))}
          onChoose={choices.markingChosen}
        />
        <Legend marking={view.marking} />
        {call.accounts.some(({ paragraphs }) => paragraphs.some((one) => one.english !== null)) && (
          <EnglishChoice place={english} onChoose={choices.englishChosen} />
        )}
        <KeySwitch />
        <TakeAway />
      </section>
      <div className="sticky top-0 z-20 print:hidden">
        <section
          aria-label={words.shownAccounts}
          className="flex min-h-(--bar-alone) flex-wrap items-center gap-x-3 border-b md:flex-nowrap md:gap-x-6 border-rule bg-paper px-3 py-1 text-sm md:px-8"
        >
          <AccountToggles accounts={call.accounts} shown={view.shown} onToggle={texts.toggle} />
          {hasTarget(view) && (
            <button
              type="button"
              onClick={choices.targetCleared}
              className="ml-auto min-h-8 shrink-0 underline underline-offset-4"
            >
              {words.clearPassage}
            </button>
          )}
          <FindButton />
          <Steps onStep={texts.step} onList={texts.listAsked} />
        </section>
        <FindBarDoor />
      </div>
      {texts.list}
      {view.marking !== 'none' && (
        <div className="marks-meant hidden px-4 text-xs print:block">
          {words.print.legend}
          <Legend marking={view.marking} />
        </div>
      )}
    </>
  );
}

function hasVoices({ paragraphs }: SpreadCell): boolean {
  return paragraphs.some(({ voices }) => voices.length > 0);
}
