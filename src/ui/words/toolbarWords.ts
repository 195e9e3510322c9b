import type { StopSet } from '../../store/stepping.ts';

/** What the page says about its keys and about stepping, beside the texts. */
export interface ToolbarWords {
  readonly singleKeys: string;
  readonly keysAsked: string;
  readonly stepThrough: string;
  /** `at` is null before the first step, and `total` where nobody has counted yet. */
  readonly counted: (set: StopSet, at: number | null, total: number | null) => string;
  readonly previous: (set: StopSet) => string;
  readonly next: (set: StopSet) => string;
  readonly needsTwo: string;
  readonly list: string;
}
