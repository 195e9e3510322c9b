import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { align } from '../../src/align/align.ts';
import type { Alignment } from '../../src/align/alignment.ts';
import { alignAccounts } from '../../src/corpus/alignAccounts.ts';
import { findingAccounts } from '../../src/corpus/findings.ts';
import { passageKey, type FindingAccount, type Passage } from '../../src/findings/account.ts';
import { omissions, type Found } from '../../src/findings/omissions.ts';
import { sentencesOf } from '../../src/findings/sentenceLinks.ts';
import { alignedParagraphs } from '../../src/model/alignedParagraphs.ts';
import type { Call } from '../../src/model/call.ts';
import type { Statement } from '../../src/model/ledger.ts';
import type { Range } from '../../src/model/range.ts';
import type { GlossaryIndex } from '../../src/text/glossary.ts';
import type { GoldEvent } from './devset.ts';

/** Null where nothing can be scored. */
export interface PrecisionRecall {
  readonly precision: number | null;
  readonly recall: number | null;
}

/** Cells (a statement, an account) that are rightly, wrongly and not called absent; each `statement ~ account`. */
export interface ScoredOmissions extends PrecisionRecall {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** A part of a whole, rounded to three decimals; null where there is no whole. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;
}

function scored(right: readonly string[], wrong: readonly string[], missed: readonly string[]): ScoredOmissions | null {
  if (right.length + wrong.length + missed.length === 0) return null;
  return {
    right,
    wrong,
    missed,
    precision: share(right.length, right.length + wrong.length),
    recall: share(right.length, right.length + missed.length),
  };
}

/** The stretches that the engine says an account leaves out: whole statements, and parts of others. */
function calledAbsent(found: readonly Found[], account: FindingAccount): Passage[] {
  if (account.extent !== 'whole') return [];
  return found.flatMap(({ statement, cells }) =>
    cells
      .filter((cell) => cell.account === account.id)
      .flatMap(({ coverage, lacking }) => (coverage === 'does-not-state' ? statement.passages : lacking)),
  );
}

/** Half of the shorter: a clause inside long evidence, and evidence inside a long sentence, both correspond. */
const leastOverlap = 0.5;

export function overlapping(a: Range, b: Range): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared >= leastOverlap * Math.min(a.end - a.start, b.end - b.start);
}

/** Where an account's evidence for a statement stands among its aligned paragraphs; furniture is left out. */
export function evidenceOf(statement: Statement, call: Call, account: string): Passage[] {
  const paragraphs = call.accounts
    .filter(({ id }) => id === account)
    .flatMap((one) => alignedParagraphs(one).map(({ id, text }) => ({ id, text })));
  return statement.cells
    .filter((cell) => cell.account === account)
    .flatMap(({ evidence }) => evidence)
    .flatMap((evidence) => {
      const paragraph = paragraphs.findIndex(({ id }) => id === evidence.paragraph);
      const start = paragraphs[paragraph]?.text.indexOf(evidence.words) ?? -1;
      return start < 0 ? [] : [{ account, paragraph, range: { start, end: start + evidence.words.length } }];
    });
}

function formsOf({ search }: Statement): string[] {
  return search.flat();
}

/**
 * Statements may have the same words for evidence (討論了貿易、烏克蘭戰爭和台灣關係 is three). Part of those words belongs to
 * a statement only if it has a form that this one is searched by and none of the others.
 */
function belongs(words: string, statement: Statement, others: readonly Statement[]): boolean {
  const shared = new Set(others.flatMap(formsOf));
  const own = formsOf(statement).filter((form) => !shared.has(form));
  return (own.length > 0 ? own : formsOf(statement)).some((form) => words.includes(form));
}

/**
 * The engine's omissions on a call against its reviewed ledger. A cell of the ledger is called absent when a stretch that
 * the engine calls absent corresponds with the words of some account that states it. Right is `does-not-state`; wrong is
 * any cell that states it, in whatever words.
 */
export function scoreOmissions(call: Call, glossary: GlossaryIndex): ScoredOmissions | null {
  const accounts = findingAccounts(call);
  const found = omissions(accounts, alignAccounts(call, glossary), glossary);
  const evidence = new Map(
    call.ledger.statements.map((statement) => [
      statement,
      accounts.flatMap(({ id }) => evidenceOf(statement, call, id)),
    ]),
  );
  const statementsAt = (passage: Passage) =>
    call.ledger.statements.filter((statement) => evidence.get(statement)?.some((words) => corresponds(passage, words)));
  const [right, wrong, missed]: [string[], string[], string[]] = [[], [], []];
  for (const account of accounts) {
    if (account.extent !== 'whole') continue;
    const called = new Set(
      calledAbsent(found, account).flatMap((passage) => {
        const here = statementsAt(passage);
        const words = textOf(accounts, passage);
        return here.filter((one) =>
          belongs(
            words,
            one,
            here.filter((other) => other !== one),
          ),
        );
      }),
    );
    for (const statement of call.ledger.statements) {
      const verdict = statement.cells.find((one) => one.account === account.id)?.verdict;
      const key = `${statement.id} ~ ${account.id}`;
      if (verdict === 'does-not-state') (called.has(statement) ? right : missed).push(key);
      else if (verdict !== undefined && called.has(statement)) wrong.push(key);
    }
  }
  return scored(right, wrong, missed);
}

function corresponds(a: Passage, b: Passage): boolean {
  return a.account === b.account && a.paragraph === b.paragraph && overlapping(a.range, b.range);
}

function textOf(accounts: readonly FindingAccount[], { account, paragraph, range }: Passage): string {
  return (accounts.find(({ id }) => id === account)?.paragraphs[paragraph] ?? '').slice(range.start, range.end);
}

/** What a reader noted of an event's accounts, beside the pairs. */
interface AbsenceGold {
  readonly language: string;
  readonly sources: Readonly<Record<string, { readonly truncated_in_store?: boolean }>>;
  readonly absent: readonly {
    readonly id: string;
    readonly absent_from: readonly string[];
    readonly unknown_for_truncated?: readonly string[];
  }[];
  /** For each account, for each paragraph, the claims that it makes. */
  readonly paragraph_claims: Readonly<Record<string, readonly (readonly string[])[]>>;
}

function absenceGold(folder: string, event: string): AbsenceGold | null {
  const file = join(folder, event, 'gold.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as AbsenceGold) : null;
}

/**
 * Each event's omissions against what a reader noted as absent. The gold knows of a claim only which paragraphs make it,
 * so that much and no more is judged: a claim that an account lacks is found when something of a paragraph that makes it
 * is called absent; a claim that the account makes is wrongly called absent when every sentence of such a paragraph is.
 */
export function scoreOmissionsDevset(
  folder: string,
  events: readonly { readonly event: GoldEvent; readonly alignment: Alignment }[],
  glossary: GlossaryIndex,
): { readonly event: string; readonly figures: ScoredOmissions }[] {
  return events.flatMap(({ event, alignment }) => {
    const gold = absenceGold(folder, event.id);
    const figures = gold && scoreEvent(event, gold, alignment, glossary);
    return figures ? [{ event: event.id, figures }] : [];
  });
}

function scoreEvent(
  { witnesses }: GoldEvent,
  gold: AbsenceGold,
  alignment: Alignment,
  glossary: GlossaryIndex,
): ScoredOmissions | null {
  const accounts = witnesses.map((one): FindingAccount => ({
    ...one,
    language: gold.language,
    extent: gold.sources[one.id]?.truncated_in_store ? 'as-held' : 'whole',
    around: [],
  }));
  const found = omissions(accounts, alignment, glossary);
  const claimsIn = (account: string, paragraph: number) => gold.paragraph_claims[account]?.[paragraph] ?? [];
  const [right, wrong, missed]: [string[], string[], string[]] = [[], [], []];
  for (const account of accounts) {
    if (account.extent !== 'whole') continue;
    const absent = calledAbsent(found, account);
    const touched = new Set<string>();
    const emptied = new Set<string>();
    for (const other of accounts)
      for (const [paragraph] of other.paragraphs.entries()) {
        const here = absent.filter((passage) => passage.account === other.id && passage.paragraph === paragraph);
        if (here.length === 0) continue;
        const called = new Set(here.map(passageKey));
        const all = sentencesOf(other).filter((sentence) => sentence.paragraph === paragraph);
        for (const claim of claimsIn(other.id, paragraph)) {
          touched.add(claim);
          if (all.every((sentence) => called.has(passageKey(sentence)))) emptied.add(claim);
        }
      }
    for (const { id, absent_from, unknown_for_truncated = [] } of gold.absent)
      if (absent_from.includes(account.id) && !unknown_for_truncated.includes(account.id))
        (touched.has(id) ? right : missed).push(`${id} ~ ${account.id}`);
    const made = new Set((gold.paragraph_claims[account.id] ?? []).flat());
    wrong.push(...[...emptied].filter((claim) => made.has(claim)).map((claim) => `${claim} ~ ${account.id}`));
  }
  return scored(right, wrong, missed);
}

/** Several events' cells as one figure. */
export function pooled(figures: readonly ScoredOmissions[]): PrecisionRecall | null {
  const { precision, recall } =
    scored(
      figures.flatMap(({ right }) => right),
      figures.flatMap(({ wrong }) => wrong),
      figures.flatMap(({ missed }) => missed),
    ) ?? {};
  return precision === undefined || recall === undefined ? null : { precision, recall };
}

/** For people who try an event by itself. */
export function alignedEvent(event: GoldEvent, glossary: GlossaryIndex): { event: GoldEvent; alignment: Alignment } {
  return { event, alignment: align(event.witnesses, glossary) };
}
