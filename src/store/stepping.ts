import type { Marking } from '../link/view.ts';
import type { Spread } from './spread.ts';

/** Differences of fact only, or all. */
export type Stepping = 'facts' | 'all';

/** What there is to step through: of the differences either kind, else what is marked. */
export type StopSet = Stepping | Exclude<Marking, 'differences'>;

/** All differences where none of fact was found, whatever the reader chose. */
export function steppedThrough(marking: Marking, stepping: Stepping, { facts }: Pick<Spread, 'facts'>): StopSet {
  if (marking !== 'differences') return marking;
  return facts.length > 0 ? stepping : 'all';
}
