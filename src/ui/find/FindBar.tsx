import { useEffect, useLayoutEffect, useRef } from 'react';
import { longestFind } from '../../link/view.ts';
import { useChoices, useReading } from '../useReading.ts';
import { findWords } from '../words/findWords.ts';
import { CloseIcon, DownIcon, UpIcon } from '../icons.tsx';
import { useWords } from '../words/useWords.ts';
import { findButton } from './FindDoor.tsx';
import { Outcome } from './Outcome.tsx';
import { useArrivedFinding } from './useArrivedFinding.ts';
import { useFound } from './useFound.ts';
import { useSteps } from './useSteps.tsx';
import { useTyped } from './useTyped.ts';

interface Props {
  /** Whether the reader began to type before the field stood; the next letter follows what is in it. */
  readonly typing: boolean;
}

/** Finds words in all accounts: the field, the steps, and what became of it. Stays in view under the page's bar. */
export function FindBar({ typing }: Props) {
  const { language } = useWords();
  const words = findWords[language];
  const searched = useFound();
  const settled = searched === 'looking' ? null : searched;
  const found = settled?.found ?? null;
  const { at, total, said, step } = useSteps(found);
  const { findClosed, wordsSought } = useChoices();
  const { typed, type, settle } = useTyped(wordsSought);
  const bar = useRef<HTMLDivElement>(null);
  const { field, giveBack } = useFocus(typing);
  const wished = useRef<{ words: string; by: 1 | -1 } | null>(null);
  const go = (by: 1 | -1) => {
    const words = settle();
    if (settled?.typed === words) step(by);
    else wished.current = { words, by };
  };
  useEffect(() => {
    // Asked for before it was found; once for each finding, and not whenever `step` is made anew.
    const wish = wished.current;
    if (!settled || !wish) return;
    wished.current = null;
    if (settled.typed === wish.words) step(wish.by);
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);
  useHeight(bar);
  useArrivedFinding(found, () => step(1));
  // Not to the field: on a touch screen that would bring up the keyboard.
  const keepFocus = () => bar.current?.querySelector('form')?.focus({ preventScroll: true });
  const close = () => {
    giveBack();
    findClosed();
  };
  useEscape(bar, close);
  const nowhere = total === 0;
  return (
    <div ref={bar} className="max-h-[60vh] overflow-y-auto border-b border-rule bg-paper px-3 py-2 text-sm md:px-8">
      <form
        role="search"
        aria-label={words.title}
        tabIndex={-1}
        onSubmit={(event) => {
          event.preventDefault();
          go(1);
        }}
      >
        <div className="flex items-center gap-1">
          <input
            ref={field}
            type="text"
            inputMode="search"
            enterKeyHint="search"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={longestFind}
            aria-label={words.field}
            placeholder={words.hint}
            {...type}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              // The form is not sent while its button is disabled, for which there may only not be anything yet.
              event.preventDefault();
              go(event.shiftKey ? -1 : 1);
            }}
            value={typed}
            className="h-9 min-w-0 max-w-md grow border border-rule bg-paper px-2 text-base -outline-offset-2! placeholder:text-sm placeholder:text-quiet"
          />
          <span className="shrink-0 px-1 text-quiet tabular-nums">{found && words.at(at, total)}</span>
          <button
            type="button"
            disabled={nowhere}
            onClick={() => go(-1)}
            title={`${words.previous} (Shift+Enter)`}
            className="flex size-9 shrink-0 items-center justify-center border border-rule disabled:opacity-50"
          >
            <UpIcon size={18} />
            <span className="sr-only">{words.previous}</span>
          </button>
          <button
            type="submit"
            disabled={nowhere}
            title={`${words.next} (Enter)`}
            className="flex size-9 shrink-0 items-center justify-center border border-rule disabled:opacity-50"
          >
            <DownIcon size={18} />
            <span className="sr-only">{words.next}</span>
          </button>
          <button
            type="button"
            onClick={close}
            title={`${words.close} (Esc)`}
            className="ml-auto flex size-9 shrink-0 items-center justify-center"
          >
            <CloseIcon size={18} />
            <span className="sr-only">{words.close}</span>
          </button>
        </div>
        <p role="status" className="sr-only">
          {said}
        </p>
        <Outcome searched={searched} onStep={(account) => step(1, account)} onGone={keepFocus} />
      </form>
    </div>
  );
}

/** Takes the focus when the reader asked for the bar, and gives it back where it was. */
function useFocus(typing: boolean) {
  const finding = useReading((reading) => reading.finding);
  const { findFocused } = useChoices();
  const field = useRef<HTMLInputElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (finding !== 'asked') return;
    if (document.activeElement !== field.current) before.current = document.activeElement;
    field.current?.focus({ preventScroll: true });
    const end = field.current?.value.length ?? 0;
    field.current?.setSelectionRange(typing ? end : 0, end);
    findFocused();
  }, [finding, findFocused, typing]);
  const giveBack = () => {
    const old = before.current;
    const to = old instanceof HTMLElement && old.isConnected && old !== document.body ? old : null;
    (to ?? document.getElementById(findButton))?.focus({ preventScroll: true });
  };
  return { field, giveBack };
}

/** Closes wherever in the bar the focus is; a browser that composes a character has Esc for itself. */
function useEscape(bar: React.RefObject<HTMLElement | null>, onEscape: () => void) {
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    const element = bar.current;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      latest.current();
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, [bar]);
}

/** Tells the style sheet how much of the window it takes with the bar above, so that nothing comes to stand under it. */
function useHeight(bar: React.RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const element = bar.current?.parentElement;
    if (!element) return undefined;
    const root = document.documentElement.style;
    const observer = new ResizeObserver(() =>
      root.setProperty('--find', `calc(${element.offsetHeight}px - var(--bar-alone))`),
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.removeProperty('--find');
    };
  }, [bar]);
}
