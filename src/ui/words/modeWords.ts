import type { EnglishPlace, ReadingWay } from '../../link/view.ts';
import type { Extent } from '../../model/vocabulary.ts';

/** What the page says about the ways to read. */
export interface ModeWords {
  readonly read: string;
  readonly readings: Readonly<Record<ReadingWay, string>>;
  /** What `Compare with` is called where that account is the wide one. */
  readonly inFocus: string;
  readonly english: {
    readonly choose: string;
    readonly places: Readonly<Record<EnglishPlace, string>>;
    readonly label: string;
    readonly showSource: string;
    readonly tuckSource: string;
    /** Where words are marked in a text whose translation is read instead. */
    readonly marksInSource: string;
    /** The selection bar's, where our translation is selected. */
    readonly copySource: string;
    /** Our translation as the clipboard has it, after the source. */
    readonly copied: (translation: string) => string;
  };
  readonly original: {
    readonly title: string;
    readonly orderUnknown: string;
    readonly toldIn: string;
    /** Which accounts have nothing beside a paragraph, as carefully as the rows say it. */
    readonly noCounterpart: Readonly<Record<Extent, (accounts: string) => string>>;
    readonly notCompared: string;
    /** Beside a paragraph that tells what the one tells that is pointed at. */
    readonly counterpart: string;
    readonly goTo: (account: string) => string;
    readonly accountRead: string;
  };
  readonly focus: {
    readonly title: string;
    readonly besides: string;
    /** Opens what is said of the others where none of them has a paragraph. */
    readonly othersHere: string;
  };
}
