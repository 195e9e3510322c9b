import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { around } from '../../find/around.ts';
import type { Found, Match } from '../../find/find.ts';
import { useChoices, useReading } from '../useReading.ts';
import { findWords } from '../words/findWords.ts';
import { BriefGloss } from '../stepping/GlossLine.tsx';
import { glossesAt } from '../stepping/glosses.ts';
import { useWords } from '../words/useWords.ts';
import { marksOf } from './marksOf.ts';
import { nearest, onceTextsStand, onPage } from './onPage.ts';
import { showMatch } from './showMatch.ts';

interface Reached {
  readonly found: Found;
  readonly match: Match;
  /** The step in words. */
  readonly said: ReactNode;
}

interface Steps {
  /** From 1; null before the first step. */
  readonly at: number | null;
  /** Places on the page. */
  readonly total: number;
  readonly said: ReactNode;
  /** To the next or the previous place, round and round; of one account only, where one is named. */
  readonly step: (by: 1 | -1, account?: string) => boolean;
}

/** Steps through the places on the page, and keeps them marked there. */
export function useSteps(found: Found | null): Steps {
  const { language, say } = useWords();
  const words = findWords[language];
  const accounts = useReading(({ aligned }) => aligned.call.accounts);
  const view = useReading((reading) => reading.view);
  const marked = useReading((reading) => reading.found);
  const { wordsFound } = useChoices();
  const [last, setLast] = useState<Reached | null>(null);
  const [order, setOrder] = useState<readonly Match[]>([]);
  const reached = last?.found === found ? last : null;
  const here = reached?.match ?? null;
  useLayoutEffect(() => onceTextsStand(() => setOrder(found ? onPage(found) : [])), [found, view]);
  useEffect(() => {
    wordsFound(found ? marksOf(found, here, marked) : new Map());
    // What was marked before is kept where it can be, and changes nothing by itself.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [found, here, wordsFound]);
  const step = (by: 1 | -1, account?: string) => {
    if (!found) return false;
    // Asked of the page anew: its rows may have come in the meantime.
    const all = onPage(found);
    const among = all.filter((match) => account === undefined || match.account === account);
    const now = here ? all.indexOf(here) : null;
    const ahead = among.filter((match) => now !== null && (all.indexOf(match) - now) * by > 0);
    const [first] = by === 1 ? ahead : ahead.toReversed();
    const fresh = among[by === 1 ? (now === null ? nearest(among) : 0) : among.length - 1];
    const match = first ?? fresh;
    if (!match) return false;
    const place = accounts.find(({ id }) => id === match.account);
    const text = place?.paragraphs.find(({ id }) => id === match.paragraph)?.text ?? '';
    setOrder(all);
    setLast({
      found,
      match,
      said: (
        <>
          {words.reached(all.indexOf(match) + 1, all.length, place ? say(place.shortName) : match.account)}
          <span lang={place?.wording.language}>{around(text, match)}</span>
          {place && (
            <BriefGloss
              glosses={glossesAt([{ account: place, target: `${place.id}/${match.paragraph}`, range: match }])}
            />
          )}
        </>
      ),
    });
    showMatch(match);
    return true;
  };
  const at = here ? order.indexOf(here) : -1;
  return { at: at === -1 ? null : at + 1, total: order.length, said: reached?.said ?? '', step };
}
