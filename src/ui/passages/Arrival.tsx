import { lazy, Suspense, useContext, useEffect, useMemo } from 'react';
import { serializePassage } from '../../link/passageCodec.ts';
import { Notice } from '../Notice.tsx';
import { goTo } from '../rows/goTo.ts';
import { StatusContext } from '../Status.tsx';
import { useChoices, useReading } from '../useReading.ts';
import { useLocate } from './useLocate.ts';
import { useWords } from '../words/useWords.ts';

/** Fetched for the few links that do not open on the same words in the same place. */
const Outcome = lazy(() => import('./Outcome.tsx').then((part) => ({ default: part.Outcome })));

/** What became of the link that the page was opened with: its passages in view and said, or what is wrong with it. */
export function Arrival() {
  const { words, say } = useWords();
  const { accounts } = useReading(({ aligned }) => aligned.call);
  const passages = useReading(({ view }) => view.passages);
  const unused = useReading((reading) => reading.unused);
  const room = useReading(({ view }) => view.room);
  const arrivals = useReading((reading) => reading.arrivals);
  const choices = useChoices();
  const status = useContext(StatusContext);
  const locate = useLocate(passages.length > 0);
  const waiting = passages.length > 0 && locate === null;
  const located = useMemo(
    () => (locate ? passages.map((passage) => locate(passage, accounts)) : []),
    [locate, passages, accounts],
  );
  useEffect(() => {
    if (waiting) return undefined;
    const [first] = located.filter((one) => one.outcome !== 'lost');
    // A link to another room than the texts opens on that room, and not above it.
    if (!first && arrivals === 0 && room !== 'texts') document.getElementById('room')?.scrollIntoView();
    if (!first) return undefined;
    const target = `${first.account.id}/${first.paragraph}`;
    // Not within the effect: what is tucked away has to show itself at once, which React does only outside of one.
    const frame = requestAnimationFrame(() => goTo(target) || choices.paragraphAwaited(target));
    status.tell(words.openedOn(say(first.account.shortName), first.words));
    return () => cancelAnimationFrame(frame);
    // Once for each link that is opened, and not when the language or the accounts change afterwards.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [arrivals, waiting]);
  const changed = located.filter(({ outcome }) => outcome !== 'exact');
  return (
    <>
      {unused.length > 0 && (
        <Notice onDismiss={choices.unusedDismissed}>
          {words.linkUnused(
            unused.map(({ name, value }) => (value === '' ? name : `${name}=${value}`)).join(words.comma),
          )}
        </Notice>
      )}
      <Suspense fallback={null}>
        {changed.map((one) => (
          <Outcome
            key={serializePassage(one.passage)}
            located={one}
            onGo={(target) => goTo(target) || choices.paragraphAwaited(target)}
            onDismiss={choices.targetCleared}
          />
        ))}
      </Suspense>
    </>
  );
}
