import type { Spread } from '../../store/spread.ts';

/** So many rows are not laid out, and nothing is counted in them, before what is on the screen stands. */
const many = 120;

export function isLong({ rows }: Pick<Spread, 'rows'>): boolean {
  return rows.length > many;
}
