import type { Account } from '../../model/call.ts';
import type { Extent } from '../../model/vocabulary.ts';
import type { Spread, SpreadRow } from '../../store/spread.ts';
import { stopsOf, type Stop } from '../../store/stops.ts';

/** By what a reader can narrow the list: `unmatched` is what no words were matched to, `gaps` the accounts without a counterpart. */
export const listedKinds = ['facts', 'different', 'unmatched', 'retold', 'gaps'] as const;
export type ListedKind = (typeof listedKinds)[number];

/** A stop, and its place among those that it is counted with. */
export interface ListedStop {
  readonly kind: Exclude<ListedKind, 'gaps'>;
  readonly stop: Stop;
  /** From 1 to `total`. */
  readonly at: number;
  readonly total: number;
}

/** Accounts that have nothing in a row, and tell nothing of it elsewhere; of one extent, since that says what may be said of them. */
export interface Gap {
  readonly extent: Extent;
  readonly accounts: readonly Account[];
}

export interface ListedRow {
  readonly number: number;
  /** A paragraph of the row, to go to. */
  readonly target: string;
  readonly stops: readonly ListedStop[];
  readonly gaps: readonly Gap[];
}

/** Everything in which the accounts part: what differs in fact, and then row by row. Rows without anything are left out. */
export function listed(spread: Spread): { facts: ListedStop[]; rows: ListedRow[] } {
  const all = numbered(stopsOf(spread, 'all'));
  return {
    facts: numbered(stopsOf(spread, 'facts')),
    rows: spread.rows
      .map((row) => {
        const targets = row.cells.flatMap(({ paragraphs }) => paragraphs.map(({ key }) => key));
        return {
          number: row.number,
          target: targets[0] ?? '',
          stops: all.filter(({ stop }) => stop.places.some(({ target }) => targets.includes(target))),
          gaps: gapsIn(row),
        };
      })
      .filter(({ stops, gaps }) => stops.length + gaps.length > 0),
  };
}

/** The list with some kinds only. */
export function narrowed({ facts, rows }: ReturnType<typeof listed>, kinds: ReadonlySet<ListedKind>) {
  return {
    facts: kinds.has('facts') ? facts : [],
    rows: rows
      .map((row) => ({
        ...row,
        stops: row.stops.filter(({ kind }) => kinds.has(kind)),
        gaps: kinds.has('gaps') ? row.gaps : [],
      }))
      .filter(({ stops, gaps }) => stops.length + gaps.length > 0),
  };
}

/** How much a list has: each kind by itself, as it is counted beside the texts, where nobody steps from gap to gap. */
export interface ListCount {
  readonly facts: number;
  readonly differences: number;
  readonly gaps: number;
}

export function countOf({ facts, rows }: ReturnType<typeof listed>): ListCount {
  return {
    facts: facts.length,
    differences: rows.reduce((sum, { stops }) => sum + stops.length, 0),
    gaps: rows.reduce((sum, { gaps }) => sum + gaps.length, 0),
  };
}

function numbered(stops: readonly Stop[]): ListedStop[] {
  return stops.map((stop, at) => ({ kind: kindOf(stop), stop, at: at + 1, total: stops.length }));
}

function kindOf(stop: Stop): ListedStop['kind'] {
  if (stop.set !== 'all') return 'facts';
  const { kind, words, other } = stop.divergence;
  const oneSided = kind === 'different' && (words === '' || other?.words === '');
  return kind === 'alone' || kind === 'beyond-base' || oneSided ? 'unmatched' : kind;
}

function gapsIn({ cells }: SpreadRow): Gap[] {
  const empty = cells.filter(
    ({ paragraphs, toldIn, seeAlso }) => paragraphs.length + toldIn.length + seeAlso.length === 0,
  );
  return (['whole', 'as-held', 'excerpts'] as const)
    .map((extent) => ({
      extent,
      accounts: empty.map(({ account }) => account).filter((account) => account.extent === extent),
    }))
    .filter(({ accounts }) => accounts.length > 0);
}
