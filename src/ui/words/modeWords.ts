import type { EnglishPlace, ReadingWay } from '../../link/view.ts';

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
    /** Where words are marked in a text, under our translation that is read instead and does not carry the marks. */
    readonly marksInSource: { readonly differences: string; readonly other: string };
  };
}
