import type { Found, Match } from '../../find/find.ts';
import type { FoundStretch, Reading } from '../../store/reading.ts';
import { keyOf } from './onPage.ts';

/** What to mark in each paragraph; a paragraph in which nothing changes keeps the marks that it had. */
export function marksOf(
  { accounts }: Pick<Found, 'accounts'>,
  here: Match | null,
  before: Reading['found'],
): Reading['found'] {
  const marks = new Map<string, readonly FoundStretch[]>();
  for (const match of accounts.flatMap(({ matches }) => matches)) {
    const key = keyOf(match);
    const { start, end } = match;
    marks.set(key, [...(marks.get(key) ?? []), { start, end, here: match === here }]);
  }
  return new Map([...marks].map(([key, now]) => [key, same(now, before.get(key)) ?? now]));
}

function same(now: readonly FoundStretch[], before: readonly FoundStretch[] = []): readonly FoundStretch[] | null {
  const alike = ({ start, end, here }: FoundStretch, at: number) =>
    before[at]?.start === start && before[at].end === end && before[at].here === here;
  return now.length === before.length && now.every(alike) ? before : null;
}
