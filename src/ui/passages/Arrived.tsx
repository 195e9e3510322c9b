import { useContext, useEffect, useMemo, useRef } from 'react';
import type { Located } from '../../link/locate.ts';
import { serializePassage } from '../../link/passageCodec.ts';
import { hasTarget } from '../../link/view.ts';
import { focusTexts } from '../focusTexts.ts';
import { goTo } from '../rows/goTo.ts';
import { StatusContext } from '../Status.tsx';
import { goToWords } from '../stepping/moves.ts';
import { useAwaited } from '../useAwaited.ts';
import { useChoices, useReading } from '../useReading.ts';
import { arrivalWords } from '../words/arrivalWords.ts';
import { useWords } from '../words/useWords.ts';
import { goToRow } from './goToRow.ts';
import { OpenedOn, OpenedOnRow } from './OpenedOn.tsx';
import { Outcome } from './Outcome.tsx';
import { UnusedNotice } from './UnusedNotice.tsx';
import { useLocate } from './useLocate.ts';

const nothing: readonly Located[] = [];

/** Brings what a link points to into view and says it, once; and says what became of passages that are not as they were. */
export function Arrived() {
  const { language, words } = useWords();
  const told = arrivalWords[language];
  const { accounts } = useReading(({ aligned }) => aligned.call);
  const passages = useReading(({ view }) => view.passages);
  const divergence = useReading(({ view }) => view.divergence);
  const row = useReading(({ view }) => view.row);
  const room = useReading(({ view }) => view.room);
  const arrivals = useReading((reading) => reading.arrivals);
  const choices = useChoices();
  const status = useContext(StatusContext);
  const searched = passages.length > 0 || divergence !== null;
  const locate = useLocate(searched);
  const located = useMemo(() => {
    const pointed = divergence ? [...passages, divergence] : passages;
    return locate ? pointed.map((passage) => locate(passage, accounts)) : nothing;
  }, [locate, passages, divergence, accounts]);
  const waiting = searched && locate === null;
  useEffect(() => {
    // What it points to stands in the texts: who asks for another room with it is there.
    if (waiting || room !== 'texts') return undefined;
    const [first] = located.filter((one) => one.outcome !== 'lost');
    if (!first && !row) return undefined;
    const target = first ? `${first.account.id}/${first.paragraph}` : `${row?.account}/${row?.paragraph}`;
    // Not within the effect: what is tucked away has to show itself at once, which React does only outside of one.
    const frame = requestAnimationFrame(() => {
      if (first) return goToWords(target, first.range) || choices.paragraphAwaited(target, first.range);
      const number = goToRow(target);
      if (number === null) choices.paragraphAwaited(target);
      return status.tell(number === null ? <OpenedOnRow of={target} /> : told.openedOnRow(words.rowName(number)));
    });
    // Of the others a notice says what became of them.
    const exact = located.filter((one) => one.outcome === 'exact');
    if (exact.length > 0) status.tell(<OpenedOn found={exact} divergence={divergence} />);
    return () => cancelAnimationFrame(frame);
    // Once for each link that is opened, and not when the language or the accounts change afterwards.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [arrivals, waiting]);
  useAwaited();
  const pointed = useReading(({ view }) => hasTarget(view));
  const before = useRef(pointed);
  useEffect(() => {
    // The button that clears the highlight goes with it, and the focus with the button.
    if (before.current && !pointed && document.activeElement === document.body) focusTexts();
    before.current = pointed;
  }, [pointed]);
  const changed = located.filter(({ outcome }) => outcome !== 'exact');
  return (
    <>
      <UnusedNotice />
      {changed.length > 0 && (
        // It stays in view beside what the page was scrolled to.
        <div
          id="outcomes"
          className="sticky top-(--bar) z-25 max-h-[40vh] overflow-y-auto print:static print:max-h-none"
        >
          {changed.map((one) => (
            <Outcome
              key={serializePassage(one.passage)}
              located={one}
              onGo={(target) => goTo(target) || choices.paragraphAwaited(target)}
              onDismiss={() => choices.passageDropped(one.passage)}
            />
          ))}
        </div>
      )}
    </>
  );
}
