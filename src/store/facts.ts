import type { ConflictKind, ConflictSide, FoundConflict } from '../findings/conflicts.ts';
import { alignedParagraphs } from '../model/alignedParagraphs.ts';
import type { Account } from '../model/call.ts';
import { isStated } from '../model/isStated.ts';
import type { Statement } from '../model/ledger.ts';
import type { Localized } from '../model/localized.ts';
import type { Range } from '../model/range.ts';

/** What one account has in a slot that others fill otherwise. */
export interface FactSide {
  readonly account: Account;
  /** Its paragraph's key, `account/paragraph`, and the words in it, which are never empty. */
  readonly target: string;
  readonly range: Range;
  readonly words: string;
  /** The number of the row that it stands in. */
  readonly row: number;
  /** What the words come to, as an editor put it; null where no editor did. */
  readonly value: Localized | null;
}

/** Accounts that differ about one thing, and not in how they word it. */
export interface FactDifference {
  readonly id: string;
  /** In the order of the page; two or more. */
  readonly sides: readonly FactSide[];
  /** What kind of values the engine found; null where only the editors saw the difference. */
  readonly kind: ConflictKind | null;
  /** Whether it stands in the ledger, which editors wrote; else the engine found it, and may be wrong. */
  readonly reviewed: boolean;
}

/** Where each paragraph of the page stands: its key → its row's number. */
export type RowOf = ReadonlyMap<string, number>;

/** What editors hold of a call, and what the engine found in it. */
interface Known {
  readonly call: { readonly ledger: { readonly statements: readonly Statement[] } };
  readonly findings: { readonly conflicts: readonly FoundConflict[] };
}

/**
 * The differences of fact between the accounts on the page, in the order of reading: those of the ledger, and those that
 * the engine found where no editor has said what they are.
 */
export function factDifferences(
  { call, findings }: Known,
  accounts: readonly Account[],
  rowOf: RowOf,
): FactDifference[] {
  const order = new Map([...rowOf.keys()].map((key, at) => [key, at]));
  const place = ({ target, range }: FactSide) => [order.get(target) ?? 0, range.start] as const;
  const before = (x: FactSide, y: FactSide) => place(x)[0] - place(y)[0] || place(x)[1] - place(y)[1];
  const known = call.ledger.statements.filter(({ conflict }) => conflict !== undefined);
  const reviewed = known.filter(({ conflict }) => conflict?.kind === 'fact').map((statement) => inLedger(statement));
  const facts: { id: string; sides: FactSide[]; kind: ConflictKind | null; reviewed: boolean }[] = [...reviewed];
  for (const conflict of findings.conflicts) {
    const [a, b] = [found(conflict.a), found(conflict.b)];
    if (!a || !b) continue;
    const judged = known.find((statement) => tells(statement, a) && tells(statement, b));
    const same = judged
      ? facts.find(({ id }) => id === judged.id)
      : // Nothing that was only found may join what editors checked.
        facts.find(
          ({ kind, sides, reviewed: checked }) =>
            !checked && kind === conflict.kind && sides.some((one) => isAt(one, a) || isAt(one, b)),
        );
    if (same) same.kind = conflict.kind;
    if (judged) continue;
    if (!same) facts.push({ id: idOf(conflict, a, b), sides: [a, b], kind: conflict.kind, reviewed: false });
    else same.sides.push(...[a, b].filter((side) => !same.sides.some((one) => isAt(one, side))));
  }
  return facts
    .map((fact) => ({ ...fact, sides: fact.sides.sort(before) }))
    .filter(({ sides }) => sides.length > 1)
    .sort((x, y) => (x.sides[0] && y.sides[0] ? before(x.sides[0], y.sides[0]) : 0));

  function inLedger({ id, cells }: Statement) {
    const told = cells.filter(isStated).flatMap((cell) => {
      const [side] = cell.evidence.flatMap((one) => sideAt(one.account, one.paragraph, one.words, cell.value ?? null));
      return side ? [{ side, says: cell.value?.en ?? cell.verdict }] : [];
    });
    // Those that are left on the page may agree.
    const differ = new Set(told.map(({ says }) => says)).size > 1;
    return { id, sides: differ ? told.map(({ side }) => side) : [], kind: null, reviewed: true };
  }

  function found({ account: id, paragraph: at, range, words }: ConflictSide): FactSide | null {
    const account = accounts.find((one) => one.id === id);
    const paragraph = account && alignedParagraphs(account)[at];
    const target = `${id}/${paragraph?.id}`;
    const row = rowOf.get(target);
    return account && row !== undefined ? { account, target, range, words, row, value: null } : null;
  }

  function sideAt(id: string, paragraph: string, words: string, value: Localized | null): FactSide[] {
    const account = accounts.find((one) => one.id === id);
    const start = account?.paragraphs.find((one) => one.id === paragraph)?.text.indexOf(words) ?? -1;
    const target = `${id}/${paragraph}`;
    const row = rowOf.get(target);
    if (!account || row === undefined || start === -1) return [];
    return [{ account, target, range: { start, end: start + words.length }, words, row, value }];
  }

  /** Whether the statement's evidence covers words that the engine found. */
  function tells({ cells }: Statement, side: FactSide): boolean {
    return cells.some(({ evidence, value }) =>
      evidence
        .flatMap((one) => sideAt(one.account, one.paragraph, one.words, value ?? null))
        .some(
          ({ target, range }) => target === side.target && range.start < side.range.end && side.range.start < range.end,
        ),
    );
  }
}

function isAt(one: FactSide, other: FactSide): boolean {
  return one.target === other.target && one.range.start === other.range.start && one.range.end === other.range.end;
}

function idOf({ kind }: FoundConflict, a: FactSide, b: FactSide): string {
  return [kind, ...[a, b].map(({ target, range }) => `${target}.${range.start}-${range.end}`)].join('~');
}
