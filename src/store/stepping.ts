import type { Marking } from '../link/view.ts';
import type { Spread } from './spread.ts';

/** Differences of fact only, or all. */
export type Stepping = 'facts' | 'all';

/** What there is to step through: of the differences either kind, else what is marked. */
export type StopSet = Stepping | Exclude<Marking, 'differences'>;

/** All differences where none of fact was found, whatever the reader chose; `spread` is null where nobody has looked yet. */
export function steppedThrough(marking: Marking, stepping: Stepping, spread: Pick<Spread, 'facts'> | null): StopSet {
  if (marking !== 'differences') return marking;
  return spread?.facts.length === 0 ? 'all' : stepping;
}
