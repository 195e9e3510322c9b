import { useCallback, useRef, useState } from 'react';
import type { Marking } from '../../link/view.ts';
import type { Account } from '../../model/call.ts';
import type { SpreadParagraph } from '../../store/spread.ts';
import type { Paint } from '../paint/painter.ts';
import { usePaint } from '../paint/usePaint.ts';
import { Tucked } from '../Tucked.tsx';
import { useEnglish } from '../english/useEnglish.ts';
import { useReading } from '../useReading.ts';
import { CopyAs } from '../taking/CopyAs.tsx';
import { useCopyLink } from '../passages/useCopyLink.ts';
import { useWords } from '../words/useWords.ts';
import { EnglishReading } from '../english/EnglishReading.tsx';
import { goTo } from './goTo.ts';
import { opening } from './opening.ts';
import { paintsOf, paintsOfFound } from './paintsOf.ts';
import { WhoseWords } from './WhoseWords.tsx';
import { WhyTogether } from './Why.tsx';
import { QuotedFromNote } from './QuotedFromNote.tsx';

interface Props {
  readonly paragraph: SpreadParagraph;
  readonly account: Account;
  readonly marking: Marking;
  /** What a link or a step to a divergence lays over it. */
  readonly emphasis: readonly Paint[] | undefined;
}

/** One paragraph, character for character, and what can be done with it. */
export function ParagraphView({
  paragraph: { key, paragraph, segments, moved, alsoIn, together, voices },
  account,
  marking,
  emphasis,
}: Props) {
  const { words, say } = useWords();
  const copyLink = useCopyLink();
  const chosen = useEnglish();
  const english = paragraph.english === null ? 'hidden' : chosen;
  const text = useRef<HTMLParagraphElement>(null);
  const found = useReading((reading) => reading.found.get(key));
  const paints = useCallback(
    () => [...paintsOf({ segments, voices }, marking), ...(emphasis ?? []), ...paintsOfFound(found)],
    [segments, voices, marking, emphasis, found],
  );
  usePaint(text, paints);
  // A link or a search leads to the publisher's words: they stand, whatever is read instead of them.
  const [asked, setAsked] = useState<boolean | null>(null);
  const tucked = english === 'instead' && !(asked ?? (emphasis !== undefined || found?.some(({ here }) => here)));
  const reveal = useCallback(() => setAsked(true), []);
  const whole = { start: 0, end: paragraph.text.length };
  const named = [say(account.shortName), opening(paragraph.text)] as const;
  const source = (
    <p
      ref={text}
      id={key}
      data-account={account.id}
      data-paragraph={paragraph.id}
      lang={account.wording.language}
      tabIndex={-1}
      className="account-text"
    >
      {paragraph.text}
    </p>
  );
  return (
    <div className={`not-last:mb-5 ${english === 'beside' ? '@container' : ''}`}>
      {moved && <p className="text-sm text-quiet select-none">↕ {words.moved}</p>}
      {paragraph.quotedFrom && <QuotedFromNote quotedFrom={paragraph.quotedFrom} />}
      {paragraph.english === null ? (
        source
      ) : (
        <div className={english === 'beside' ? 'with-english' : undefined}>
          <Tucked tucked={tucked} onReveal={reveal}>
            {source}
          </Tucked>
          {english !== 'hidden' && (
            <EnglishReading
              text={paragraph.english}
              of={key}
              place={tucked || english !== 'instead' ? english : 'under'}
            />
          )}
        </div>
      )}
      {tucked && paints().length > 0 && (
        <p className="mt-1 text-xs text-quiet select-none">
          {
            words.modes.english.marksInSource[
              marking === 'differences' && segments.some(({ kind }) => kind !== 'shared') ? marking : 'other'
            ]
          }
        </p>
      )}
      <div className="flex flex-wrap items-start gap-x-4 text-xs text-quiet select-none print:hidden">
        {english === 'instead' && (
          <button
            type="button"
            aria-expanded={!tucked}
            aria-controls={key}
            onClick={() => setAsked(tucked)}
            className="min-h-8 underline underline-offset-4 hover:text-ink"
          >
            {tucked ? words.modes.english.showSource : words.modes.english.tuckSource}
          </button>
        )}
        <button
          type="button"
          aria-label={words.copyLinkTo(...named)}
          onClick={() => copyLink([{ account: account.id, paragraph, range: whole }])}
          className="link-sign min-h-8 hover:text-ink"
        >
          {words.copyLink}
        </button>
        <CopyAs
          stretches={[{ account: account.id, paragraph, range: whole }]}
          of={named}
          className="min-h-8 hover:text-ink"
        />
        {alsoIn.map(({ number, target }) => (
          <button
            key={target}
            type="button"
            onClick={() => goTo(target)}
            className="min-h-8 underline underline-offset-4"
          >
            {words.alsoIn(number)}
          </button>
        ))}
        {together && <WhyTogether judgement={together} />}
        {voices.length > 0 && <WhoseWords voices={voices} lang={account.wording.language} />}
      </div>
    </div>
  );
}
