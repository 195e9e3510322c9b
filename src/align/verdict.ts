import type { TurnedDown } from './alignment.ts';
import type { Evidence, Shared } from './evidence.ts';

type Because = TurnedDown['because'];

/** Names and titles alone make no statement: so much besides them has to be shared. */
export const leastBeyondNames = 0.3;

/** From this base on a term is more than stock. */
const aboveStock = 0.2;

export function restsOnNames({ beyondNames }: Evidence): boolean {
  return beyondNames < leastBeyondNames;
}

/** Why two sentences that share something are no pair, for people to read. */
export function becauseOf(shared: readonly Shared[]): Because {
  const telling = shared.filter(({ a, b }) => Math.min(a.base, b.base) >= aboveStock);
  if (telling.length === 0) return 'stock-phrases-only';
  return telling.every(({ a }) => a.kind === 'name' || a.kind === 'concept') ? 'topic-only' : 'too-little-shared';
}
