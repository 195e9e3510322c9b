import { alignAccounts } from '../../src/corpus/alignAccounts.ts';
import { findingAccounts } from '../../src/corpus/findings.ts';
import type { Passage } from '../../src/findings/account.ts';
import { conflicts, type FoundConflict } from '../../src/findings/conflicts.ts';
import type { Call } from '../../src/model/call.ts';
import type { Statement } from '../../src/model/ledger.ts';
import type { GlossaryIndex } from '../../src/text/glossary.ts';
import { evidenceOf, overlapping, share } from './omissions.ts';

export interface ScoredConflicts {
  /** Null where nothing was found. */
  readonly precision: number | null;
  /** Null where the ledger has no conflict of fact. */
  readonly recall: number | null;
  /** Ledger statements in conflict of fact that were found, and that were not. */
  readonly right: readonly string[];
  readonly missed: readonly string[];
  /** Conflicts found where the ledger has none of any kind. */
  readonly wrong: readonly FoundConflict[];
  /** Found where the ledger has a conflict of rendering, or one of which it cannot be told: neither right nor wrong. */
  readonly ignored: readonly FoundConflict[];
}

/** Whether a conflict's two sides stand in the words of two accounts that the ledger has in conflict over a statement. */
function concerns({ a, b }: FoundConflict, statement: Statement, call: Call): boolean {
  const within = (side: Passage) =>
    evidenceOf(statement, call, side.account).some(
      (words) => words.paragraph === side.paragraph && overlapping(words.range, side.range),
    );
  return within(a) && within(b);
}

/** The engine's conflicts on a call against those of fact in its reviewed ledger. */
export function scoreConflicts(call: Call, glossary: GlossaryIndex): ScoredConflicts | null {
  const found = conflicts(findingAccounts(call), alignAccounts(call, glossary), glossary);
  const ofKind = (fact: boolean) =>
    call.ledger.statements.filter(({ conflict }) => conflict !== undefined && (conflict.kind === 'fact') === fact);
  const facts = ofKind(true);
  if (facts.length === 0 && found.length === 0) return null;
  const isFact = (one: FoundConflict) => facts.some((statement) => concerns(one, statement, call));
  const isOther = (one: FoundConflict) => ofKind(false).some((statement) => concerns(one, statement, call));
  const wrong = found.filter((one) => !isFact(one) && !isOther(one));
  const right = facts.filter((statement) => found.some((one) => concerns(one, statement, call)));
  return {
    precision: share(found.filter(isFact).length, found.filter(isFact).length + wrong.length),
    recall: share(right.length, facts.length),
    right: right.map(({ id }) => id),
    missed: facts.filter((statement) => !right.includes(statement)).map(({ id }) => id),
    wrong,
    ignored: found.filter((one) => !isFact(one) && isOther(one)),
  };
}
