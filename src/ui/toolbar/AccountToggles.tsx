import type { Account } from '../../model/call.ts';
import { useWords } from '../words/useWords.ts';

interface Props {
  readonly accounts: readonly Account[];
  readonly shown: readonly string[];
  readonly onToggle: (id: string) => void;
}

/** One switch for each account; the last one that is on cannot be switched off, and says why. */
export function AccountToggles({ accounts, shown, onToggle }: Props) {
  const { words, say } = useWords();
  return (
    <fieldset className="flex min-w-0 scroll-pe-16 basis-full items-center gap-x-1 overflow-x-auto py-1 md:basis-auto md:flex-wrap md:overflow-visible">
      <legend className="sr-only">{words.shownAccounts}</legend>
      {accounts.map(({ id, shortName }, at) => {
        const on = shown.includes(id);
        return (
          <label
            key={id}
            className="flex min-h-8 shrink-0 items-center gap-1.5 px-1.5 has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="checkbox"
              checked={on}
              aria-disabled={shown.join() === id}
              onChange={() => onToggle(id)}
              className="size-4 accent-accent outline-none!"
            />
            <span>
              {say(shortName)}
              <span aria-hidden="true" className={`band band-${at + 1} block`} />
            </span>
          </label>
        );
      })}
      <span aria-hidden="true" className="more-toggles">
        {shown.length}/{accounts.length}
      </span>
    </fieldset>
  );
}
