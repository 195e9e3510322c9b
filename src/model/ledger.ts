import * as z from 'zod/mini';
import { formerIds, identifier } from './identifier.ts';
import { localized } from './localized.ts';
import { conflictKinds, verdicts } from './vocabulary.ts';

/** Exact words of an account that bear a statement or a claim. */
const evidence = z.strictObject({
  account: identifier,
  paragraph: identifier,
  /** Must stand in that paragraph exactly once. */
  words: z.string().check(z.minLength(1)),
  /** In quotation marks, in reported speech, or in the account's own voice. */
  mode: z.enum(['direct', 'reported', 'own-voice']),
  /** The origin whose words the account gives, where it gives another's. */
  per: z.optional(identifier),
  /**
   * The account ascribes this to `per`, but the text that we hold of that origin does not bear it out, or it cannot be
   * told whether it does: the account alone answers for it.
   */
  ascribed: z.optional(z.literal(true)),
});
export type Evidence = z.infer<typeof evidence>;

/** What one account does with one statement. */
const cell = z.strictObject({
  account: identifier,
  verdict: z.enum(verdicts),
  /**
   * The words that state it. `does-not-state` and `not-in-our-copy` have none. `unknown` has none either, unless the
   * excerpts disagree: whichever of them is right, the account says something there, and a reader should see the
   * passages that keep us from telling what.
   */
  evidence: z.array(evidence),
  /** What stands in the slot that accounts fill differently, such as the year. */
  value: z.optional(localized),
  note: z.optional(localized),
});
export type Cell = z.infer<typeof cell>;

const statement = z.strictObject({
  id: identifier,
  formerIds,
  topic: identifier,
  /** Neutral wording of ours. */
  text: localized,
  /**
   * What a search for the statement looks for. An account makes the statement only in a paragraph that has one form of
   * every group; the page shows these beside each "does not state".
   */
  search: z.array(z.array(z.string().check(z.minLength(1))).check(z.minLength(1))).check(z.minLength(1)),
  cells: z.array(cell),
  /** Where accounts fill one slot differently: whether the difference is of fact, of rendering, or cannot be told. */
  conflict: z.optional(z.strictObject({ kind: z.enum(conflictKinds), note: localized })),
});
export type Statement = z.infer<typeof statement>;

/** What one account says that another one says or leaves out, held against the text that we have. */
const claim = z.strictObject({
  id: identifier,
  by: identifier,
  /** Whom the account names as having said it or left it out; often a government, and not one of its texts. */
  names: localized,
  /** The accounts that we hold it against. */
  about: z.array(identifier).check(z.minLength(1)),
  says: z.enum(['mentions', 'omits']),
  what: localized,
  evidence: z.array(evidence).check(z.minLength(1)),
  /** Searched for in the accounts that the claim is about; same form as a statement's. */
  search: z.array(z.array(z.string().check(z.minLength(1))).check(z.minLength(1))).check(z.minLength(1)),
  borneOut: z.enum(['yes', 'no', 'cannot-tell']),
  note: localized,
});
export type Claim = z.infer<typeof claim>;

/** `data/<call>/ledger.json`: a reviewed table of statements, written and checked by editors, not found by the engine. */
export const ledgerFile = z.strictObject({
  $schema: z.optional(z.string()),
  topics: z.array(z.strictObject({ id: identifier, name: localized })).check(z.minLength(1)),
  statements: z.array(statement),
  claims: z.array(claim),
});
export type LedgerFile = z.infer<typeof ledgerFile>;
