import { switchKeys } from '../keyboard/keySwitch.ts';
import { useKeyboard } from '../keyboard/useKeyboard.ts';
import { useWords } from '../words/useWords.ts';

/** Switches the page's keys off and on, and says which there are. */
export function KeySwitch() {
  const { words } = useWords();
  const { on, helpAsked } = useKeyboard();
  return (
    <p className="flex items-center gap-3 text-quiet">
      <label className="flex min-h-8 items-center gap-2">
        <input type="checkbox" checked={on} onChange={switchKeys} className="size-4 accent-accent" />
        {words.toolbar.singleKeys}
      </label>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts={on ? '?' : undefined}
        onClick={helpAsked}
        className="min-h-8 underline decoration-rule underline-offset-4 hover:text-ink"
      >
        {words.toolbar.keysAsked} <kbd className="font-ours font-semibold">?</kbd>
      </button>
    </p>
  );
}
