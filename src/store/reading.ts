import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LaidCall } from './laidCall.ts';
import { defaultView, parseAddress, serializeAddress, type Unused } from '../link/address.ts';
import type { LedgerSelection } from '../link/ledgerSelection.ts';
import type { Passage } from '../link/passage.ts';
import { noTarget, type EnglishPlace, type Marking, type ReadingWay, type View } from '../link/view.ts';
import type { Range } from '../model/range.ts';
import type { Language } from '../model/vocabulary.ts';
import type { Stepping, StopSet } from './stepping.ts';

/** What the reader chose, and what the address said that could not be used. Everything else is derived. */
export interface Reading {
  readonly aligned: LaidCall;
  readonly view: View;
  readonly unused: readonly Unused[];
  /** The reader's own language, which a link's language never overwrites. */
  readonly ownLanguage: Language;
  /** Counts the links opened, so that one opened a second time is shown a second time. */
  readonly arrivals: number;
  /** The paragraph (`account/paragraph`), or words of it, to go to as soon as it stands on the page. */
  readonly awaited: { readonly target: string; readonly range: Range | null } | null;
  /** What of the differences the reader wants to step through. */
  readonly stepping: Stepping;
  /** Where the last step led, as long as what is stepped through stays the same; null before the first. */
  readonly reached: Reached | null;
  /** Whether the bar for finding words is open; `asked` until it has the focus that the reader asked for. */
  readonly finding: 'closed' | 'asked' | 'open';
  /** What was found: `account/paragraph` → its stretches. Kept for a paragraph as long as nothing changes in it. */
  readonly found: ReadonlyMap<string, readonly FoundStretch[]>;
}

/** One place of those that a reader steps through. */
export interface Reached {
  readonly set: StopSet;
  readonly id: string;
  /** From 1 to `total`. */
  readonly at: number;
  readonly total: number;
  /** The words that it is about: each in its paragraph, `account/paragraph`. */
  readonly places: readonly { readonly target: string; readonly range: Range }[];
}

/** A stretch that was found; `here` is the one that the reader stepped to. */
export interface FoundStretch extends Range {
  readonly here: boolean;
}

export type ReadingStore = StoreApi<Reading>;

/** Where a reading keeps what outlives the page; the browser's own in the page, a plain object in tests. */
export interface Surroundings {
  readonly address: {
    readonly fragment: () => string;
    /** Adds an entry to the history. */
    readonly push: (fragment: string) => void;
    /** Changes the entry that the reader is at. */
    readonly replace: (fragment: string) => void;
    /** Calls back when the reader goes to another entry, until told to stop; `arrived` unless it was read before. */
    readonly onMove: (listener: (arrived: boolean) => void) => () => void;
  };
  readonly language: {
    readonly own: () => Language;
    readonly remember: (language: Language) => void;
  };
}

export function openReading(aligned: LaidCall, { address, language }: Surroundings): ReadingStore {
  const opened = parseAddress(address.fragment(), aligned.call);
  return createStore<Reading>(() => ({
    aligned,
    ...opened,
    ownLanguage: language.own(),
    arrivals: 0,
    awaited: null,
    stepping: 'facts',
    reached: null,
    finding: opened.view.find === '' ? 'closed' : 'open',
    found: nothingFound,
  }));
}

const nothingFound: Reading['found'] = new Map();

/** Goes where the reader goes in the history, until the function that it returns is called. */
export function followAddress(store: ReadingStore, { address }: Surroundings): () => void {
  return address.onMove((arrived) => {
    const moved = parseAddress(address.fragment(), store.getState().aligned.call);
    store.setState(({ view, reached, arrivals, finding }) => ({
      ...moved,
      reached: sameStops(view, moved.view) ? reached : null,
      arrivals: arrived ? arrivals + 1 : arrivals,
      finding: finding === 'closed' && moved.view.find !== '' ? 'open' : finding,
    }));
  });
}

export type Choices = ReturnType<typeof choices>;

/** What a reader can do, named after what happened. Each choice about the view becomes an entry of the history. */
export function choices(store: ReadingStore, { address, language }: Surroundings) {
  const changeView = (change: (view: View) => Partial<View>, write = address.push) => {
    const { view, aligned } = store.getState();
    const changed = normalised({ ...view, ...change(view) }, aligned);
    const { reached } = store.getState();
    store.setState({ view: changed, reached: sameStops(view, changed) ? reached : null });
    write(serializeAddress(changed, aligned.call));
  };
  const goToTexts = () => {
    if (store.getState().view.room !== 'texts') changeView(() => ({ room: 'texts' }));
  };
  return {
    /** The last one stays. */
    accountToggled: (id: string) => {
      const { shown } = store.getState().view;
      if (shown.join() !== id)
        changeView(() => ({ shown: shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id] }));
    },
    baseChosen: (base: string) => changeView(({ shown }) => ({ base, shown: [...shown, base] })),
    /** A statement that a link pointed to stands there whatever is asked for, until the reader asks for something else. */
    ledgerAsked: (asked: Partial<LedgerSelection>) =>
      changeView(({ ledger }) => ({ ledger: { ...ledger, ...asked }, statement: null })),
    englishChosen: (english: EnglishPlace) => changeView(() => ({ english })),
    readingChosen: (read: ReadingWay) => changeView(() => ({ read })),
    /** A paragraph, or words of it, were to be gone to before it stood on the page. */
    paragraphAwaited: (target: string, range: Range | null = null) => {
      store.setState({ awaited: { target, range } });
      goToTexts();
    },
    paragraphStands: () => store.setState({ awaited: null }),
    wordingChosen: (wording: boolean) => changeView(() => ({ wording })),
    markingChosen: (marking: Marking) => changeView(() => ({ marking })),
    languageChosen: (chosen: Language) => {
      language.remember(chosen);
      store.setState({ ownLanguage: chosen });
      changeView(() => ({ language: chosen }));
    },
    /** The bar is to open and take the focus; it stands over the texts. */
    findOpened: () => {
      store.setState({ finding: 'asked' });
      goToTexts();
    },
    findFocused: () => store.setState({ finding: 'open' }),
    findClosed: () => {
      store.setState({ finding: 'closed', found: nothingFound });
      changeView(() => ({ find: '' }), address.replace);
    },
    /** Typing makes no entries of the history: the way back leads to where the reader was before. */
    wordsSought: (find: string) => changeView(() => ({ find }), address.replace),
    wordsFound: (found: Reading['found']) => store.setState({ found }),
    /** One of the passages that the link points to is done with; the others stay. */
    passageDropped: (dropped: Passage) =>
      changeView(({ passages, divergence }) => ({
        passages: passages.filter((passage) => passage !== dropped),
        divergence: divergence === dropped ? null : divergence,
      })),
    targetCleared: () => changeView(() => noTarget),
    unusedDismissed: () => store.setState({ unused: [] }),
    steppingChosen: (stepping: Stepping) => store.setState({ stepping, reached: null }),
    stepped: (reached: Reached) => store.setState({ reached }),
    /** The link that was followed is the one already open. */
    arrivedAgain: () => store.setState(({ arrivals }) => ({ arrivals: arrivals + 1 })),
  };
}

/** Whether there is the same to step through in both. */
function sameStops(one: View, other: View): boolean {
  return one.shown.join() === other.shown.join() && one.base === other.base && one.marking === other.marking;
}

/** Shown accounts once each and in the call's order; a base that is shown; nothing pointed to in accounts that are not. */
function normalised(view: View, { call }: LaidCall): View {
  const shown = defaultView(call).shown.filter((id) => view.shown.includes(id));
  const base = shown.includes(view.base) ? view.base : (shown[0] ?? view.base);
  const isShown = (one: { readonly account: string }) => shown.includes(one.account);
  return {
    ...view,
    shown,
    base,
    // The same list where all are: what is drawn over the texts follows from it.
    passages: view.passages.every(isShown) ? view.passages : view.passages.filter(isShown),
    row: view.row && isShown(view.row) ? view.row : null,
    divergence: view.divergence && isShown(view.divergence) ? view.divergence : null,
  };
}
