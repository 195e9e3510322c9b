/** What the bench prints: one number held against another of the same run, and the number that it should not exceed. */
export interface Ratio {
  readonly name: string;
  /** Null where it could not be measured; `note` says why. */
  readonly ratio: number | null;
  readonly goal: number;
  /** Both sides with their units, for people. */
  readonly note: string;
}

/** A group of ratios that are measured together. Calls `progress` before anything that takes more than a second. */
export interface Section {
  readonly title: string;
  readonly measure: (progress: (doing: string) => void) => Promise<readonly Ratio[]>;
}

/** `ours` over `peer`, both in milliseconds. */
export function timeRatio(name: string, goal: number, ours: number, peer: number, versus: string): Ratio {
  return { name, ratio: ours / peer, goal, note: `${milliseconds(ours)} against ${milliseconds(peer)} (${versus})` };
}

export function milliseconds(value: number): string {
  return value < 100 ? `${value.toFixed(1)} ms` : `${Math.round(value).toLocaleString('en-US')} ms`;
}
