import type { Account } from '../../model/call.ts';
import { stopTarget } from '../passages/stopTarget.ts';
import { useCopyLink } from '../passages/useCopyLink.ts';
import { useReading } from '../useReading.ts';
import { foundWords } from '../found/foundWords.ts';
import { GlossLine } from '../stepping/GlossLine.tsx';
import type { Gloss } from '../stepping/glosses.ts';
import { Sentence } from '../stepping/Sentence.tsx';
import { stopSentence } from '../stepping/stopSentence.ts';
import { useWords } from '../words/useWords.ts';
import type { ListedStop } from './listed.ts';
import { listWords } from './listWords.ts';
import { useEntryLink } from './useEntryLink.ts';

interface Props {
  readonly entry: ListedStop;
  /** The account that the others are compared with. */
  readonly base: Account;
  readonly onReach: (entry: ListedStop) => void;
  /** Our English of what the entry is about, unless the entry before is about the same. */
  readonly glosses: readonly Gloss[];
}

/** One difference as a sentence; of one of fact also what kind it is, and who says so. */
export function ListEntry({ entry, base, onReach, glosses }: Props) {
  const speech = useWords();
  const told = listWords[speech.language];
  const { stop } = entry;
  const [first] = stop.places;
  const copyLink = useCopyLink();
  const accounts = useReading(({ aligned }) => aligned.call.accounts);
  const link = useEntryLink(first?.target ?? '', first?.range ?? null, () => onReach(entry));
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start border-b border-rule">
      {glosses.length > 0 && (
        <p className="col-span-2 pt-2 text-sm text-quiet empty:hidden">
          <GlossLine glosses={glosses} />
        </p>
      )}
      <a
        {...link}
        className="block py-2 underline decoration-rule decoration-1 underline-offset-4 wrap-anywhere hover:decoration-accent"
      >
        <Sentence of={stopSentence(stop, { accounts, base }, speech)} />
      </a>
      <button
        type="button"
        aria-label={told.copyLink}
        onClick={() => copyLink(stopTarget(stop.places, accounts))}
        className="m-1 inline-flex size-8 items-center justify-center text-quiet hover:text-ink print:invisible"
      >
        <span className="link-sign text-xs" />
      </button>
      {stop.set === 'facts' && (
        <p className="-mt-1 pb-2 text-sm text-quiet">
          {stop.fact.kind && `${foundWords[speech.language].kind[stop.fact.kind]}${speech.words.join}`}
          {stop.fact.reviewed ? told.reviewed : told.found}
        </p>
      )}
    </li>
  );
}
