import { Link2 } from 'lucide-react';
import { useMemo, useRef } from 'react';
import type { Marking } from '../../link/view.ts';
import type { Account } from '../../model/call.ts';
import type { SpreadParagraph } from '../../store/spread.ts';
import type { Paint } from '../paint/painter.ts';
import { usePaint } from '../paint/usePaint.ts';
import { useEnglish } from '../useEnglish.ts';
import { useCopyLink } from '../passages/useCopyLink.ts';
import { useWords } from '../words/useWords.ts';
import { EnglishReading } from './EnglishReading.tsx';
import { goTo } from './goTo.ts';
import { opening } from './opening.ts';
import { paintsOf } from './paintsOf.ts';
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
  paragraph: { paragraph, segments, moved, alsoIn, together, voices },
  account,
  marking,
  emphasis,
}: Props) {
  const { words, say } = useWords();
  const copyLink = useCopyLink();
  const english = useEnglish();
  const text = useRef<HTMLParagraphElement>(null);
  const paints = useMemo(
    () => [...paintsOf({ segments, voices }, marking), ...(emphasis ?? [])],
    [segments, voices, marking, emphasis],
  );
  usePaint(text, paints);
  const whole = { start: 0, end: paragraph.text.length };
  return (
    <div className="not-last:mb-5">
      {moved && <p className="text-sm text-quiet select-none">↕ {words.moved}</p>}
      {paragraph.quotedFrom && <QuotedFromNote quotedFrom={paragraph.quotedFrom} />}
      <p
        ref={text}
        id={`${account.id}/${paragraph.id}`}
        data-account={account.id}
        data-paragraph={paragraph.id}
        lang={account.wording.language}
        tabIndex={-1}
        className="account-text"
      >
        {paragraph.text}
      </p>
      {english && paragraph.english !== null && <EnglishReading text={paragraph.english} />}
      <div className="flex flex-wrap items-baseline gap-x-4 text-xs text-quiet select-none print:hidden">
        <button
          type="button"
          aria-label={words.copyLinkTo(say(account.shortName), opening(paragraph.text))}
          onClick={() => copyLink([{ account: account.id, paragraph, range: whole }])}
          className="flex min-h-8 items-center gap-1 hover:text-ink"
        >
          <Link2 size={13} aria-hidden="true" /> {words.copyLink}
        </button>
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
