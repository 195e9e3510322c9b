import type { Account, Call } from '../model/call.ts';
import type { Cell, Statement } from '../model/ledger.ts';
import type { Verdict } from '../model/vocabulary.ts';

type Known = Pick<Call, 'accounts' | 'origins'>;

/**
 * The independent witnesses of a statement, by id, in the call's order. Two outlets that carry one readout are one
 * origin; an account that gives another's words adds that other one, and not itself.
 */
export function originsOf(statement: Statement, call: Known): string[] {
  return witnesses(statement, 'states', call);
}

/**
 * The origins that state something else in its place, likewise. One origin may stand in both lists: where its texts, or
 * those that carry them, have it in different words.
 */
export function otherwiseOriginsOf(statement: Statement, call: Known): string[] {
  return witnesses(statement, 'states-otherwise', call);
}

function witnesses(statement: Statement, verdict: Verdict, { accounts, origins }: Known): string[] {
  const named = new Set(
    statement.cells.filter((cell) => cell.verdict === verdict).flatMap((cell) => witnessesOf(cell, accounts)),
  );
  return origins.map(({ id }) => id).filter((id) => named.has(id));
}

/** Why an account's own origin counts though the account names another: nothing that we hold of that one bears it out. */
export interface Ascription {
  /** Ids of the accounts that ascribe the statement. */
  readonly accounts: readonly string[];
  /** The origins that they ascribe it to. */
  readonly to: readonly string[];
}

/** Of the origins that have a statement with this verdict those that count only by ascribing it to others. */
export function ascriptionsOf(
  { cells }: Statement,
  verdict: Extract<Verdict, 'states' | 'states-otherwise'>,
  { accounts, origins }: Known,
): ReadonlyMap<string, Ascription> {
  const having = cells.filter((cell) => cell.verdict === verdict);
  const only = having.filter(({ evidence }) => evidence.length > 0 && evidence.every(({ ascribed }) => ascribed));
  const others = new Set(having.filter((cell) => !only.includes(cell)).flatMap((cell) => witnessesOf(cell, accounts)));
  const entries = origins.flatMap(({ id }): [string, Ascription][] => {
    const ascribing = only.filter((cell) => witnessesOf(cell, accounts).includes(id));
    if (ascribing.length === 0 || others.has(id)) return [];
    const named = new Set(ascribing.flatMap(({ evidence }) => evidence.map(({ per }) => per)));
    const to = origins.map((one) => one.id).filter((one) => named.has(one));
    return [[id, { accounts: ascribing.map(({ account }) => account), to }]];
  });
  return new Map(entries);
}

/** An account that has a statement only as ascribed, where nothing that we hold bears it out, is its own witness. */
function witnessesOf({ account, evidence }: Cell, accounts: readonly Account[]): (string | undefined)[] {
  const own = accounts.find(({ id }) => id === account)?.provenance.origin;
  const borneOut = evidence.filter(({ ascribed }) => !ascribed).map(({ per }) => per ?? own);
  return borneOut.length > 0 ? borneOut : [own];
}
