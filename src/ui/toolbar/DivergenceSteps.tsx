import { ChevronDown, ChevronUp } from 'lucide-react';
import { useContext } from 'react';
import type { Account } from '../../model/call.ts';
import type { SpreadDivergence } from '../../store/spread.ts';
import { goTo } from '../rows/goTo.ts';
import { StatusContext } from '../Status.tsx';
import { useCommand } from '../keyboard/useKeyboard.ts';
import { useReading } from '../useReading.ts';
import { useWords } from '../words/useWords.ts';
import { divergenceSentence } from './divergenceSentence.ts';

interface Props {
  readonly divergences: readonly SpreadDivergence[];
  /** The account that the others are compared with. */
  readonly base: Account;
  readonly onReach: (id: string) => void;
}

/** Steps through the differences in the order of the page, round and round; each is said as a sentence. */
export function DivergenceSteps({ divergences, base, onReach }: Props) {
  const speech = useWords();
  const { words } = speech;
  const reached = useReading(({ divergence }) => divergence);
  const status = useContext(StatusContext);
  const found = divergences.findIndex(({ id }) => id === reached);
  const at = found === -1 ? null : found;
  const step = (by: 1 | -1) => {
    const total = divergences.length;
    const next = divergences[at === null ? (by === 1 ? 0 : total - 1) : (at + by + total) % total];
    if (!next) return;
    onReach(next.id);
    goTo(next.target);
    status.tell(divergenceSentence(next, base, speech));
  };
  useCommand({ keys: ['n'], title: words.nextDivergence, run: () => step(1) });
  useCommand({ keys: ['p'], title: words.previousDivergence, run: () => step(-1) });
  const none = divergences.length === 0;
  return (
    <div className="ml-auto flex shrink-0 items-center gap-1">
      <span className="sr-only text-quiet tabular-nums md:not-sr-only md:mr-1">
        {words.divergenceCount(at === null ? null : at + 1, divergences.length)}
      </span>
      <button
        type="button"
        disabled={none}
        onClick={() => step(-1)}
        aria-keyshortcuts="p"
        title={`${words.previousDivergence} (p)`}
        className="flex size-9 items-center justify-center border border-rule disabled:opacity-50"
      >
        <ChevronUp size={18} aria-hidden="true" />
        <span className="sr-only">{words.previousDivergence}</span>
      </button>
      <button
        type="button"
        disabled={none}
        onClick={() => step(1)}
        aria-keyshortcuts="n"
        title={`${words.nextDivergence} (n)`}
        className="flex size-9 items-center justify-center border border-rule disabled:opacity-50"
      >
        <ChevronDown size={18} aria-hidden="true" />
        <span className="sr-only">{words.nextDivergence}</span>
      </button>
    </div>
  );
}
