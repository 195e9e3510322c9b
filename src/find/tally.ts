import type { Extent } from '../model/vocabulary.ts';
import type { Found } from './find.ts';

/** What a query came to, in counts. Excerpts are other accounts' words, so they are counted apart. */
export interface Tally {
  /** Places in the accounts that we hold, and how many of these accounts have one. */
  readonly matches: number;
  readonly accounts: number;
  /** Accounts known in excerpts that have a place, and how many places there are. */
  readonly excerpted: readonly string[];
  readonly inExcerpts: number;
  /** Ids of the accounts that have none, by how much of them we hold: only that decides what may be said. */
  readonly without: Readonly<Record<Extent, readonly string[]>>;
  /** Those of which that they have none says nothing, whatever we hold: no form could have stood in them. */
  readonly unasked: readonly string[];
  /** Paragraphs that only our English reading has the words of. */
  readonly readings: number;
}

export function tally({ accounts }: Pick<Found, 'accounts'>): Tally {
  const having = accounts.filter(({ matches }) => matches.length > 0);
  const held = having.filter(({ extent }) => extent !== 'excerpts');
  const excerpted = having.filter(({ extent }) => extent === 'excerpts');
  const without = (wanted: Extent) =>
    accounts
      .filter(({ extent, asked, matches }) => extent === wanted && asked && matches.length === 0)
      .map(({ account }) => account);
  return {
    matches: sum(held.map(({ matches }) => matches.length)),
    accounts: held.length,
    excerpted: excerpted.map(({ account }) => account),
    inExcerpts: sum(excerpted.map(({ matches }) => matches.length)),
    without: { whole: without('whole'), 'as-held': without('as-held'), excerpts: without('excerpts') },
    unasked: accounts.filter(({ asked }) => !asked).map(({ account }) => account),
    readings: sum(accounts.map(({ readings }) => readings.length)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
