import type { Account } from '../../model/call.ts';
import type { Telling } from '../../store/tellings.ts';
import { goTo } from '../rows/goTo.ts';
import { useWords } from '../words/useWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { originalWords } from './originalWords.ts';

interface Props {
  readonly accounts: readonly Account[];
  readonly current: string;
  readonly onSwitch: (account: string) => void;
  /** What the others tell of the paragraph that is being read. */
  readonly told: readonly Telling[] | undefined;
}

/** Which account is read, where there is room for one; another one opens on what it tells of what is being read. */
export function AccountSwitch({ accounts, current, onSwitch, told }: Props) {
  const { say } = useWords();
  const { accountRead } = useWordsOf(originalWords);
  return (
    <nav
      aria-label={accountRead}
      className="sticky top-(--bar) z-10 flex gap-x-1 overflow-x-auto border-b border-rule bg-paper px-2 text-sm print:hidden"
    >
      {accounts.map(({ id, shortName }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === current}
          onClick={() => {
            onSwitch(id);
            const [target] = told?.find(({ account }) => account.id === id)?.targets ?? [];
            if (target !== undefined) goTo(target);
          }}
          className="min-h-11 shrink-0 px-2 text-quiet aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-2 aria-pressed:underline-offset-8"
        >
          {say(shortName)}
        </button>
      ))}
    </nav>
  );
}
