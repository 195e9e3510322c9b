import type { Alignment } from '../align/alignment.ts';
import type { Extent } from '../model/vocabulary.ts';
import type { GlossaryIndex } from '../text/glossary.ts';
import { accountsInOrder, passageKey, sameLanguage, type FindingAccount, type Passage } from './account.ts';
import { turnedDownScores, type TurnedDownScores } from './nearMiss.ts';
import { readAccount, withAround, type ReadAccount, type ReadSentence } from './readAccount.ts';
import { nearestIn, search } from './searching.ts';
import { sentenceLinks, type SentenceLinks } from './sentenceLinks.ts';
import { soughtIn, stands } from './sought.ts';
import { statementsFrom, type FoundStatement } from './statements.ts';
import { untold, untoldParts } from './untold.ts';

/**
 * What an account does with a found statement. `states-in-part`: a sentence of it corresponds, but the statement has
 * more, or most of it stands elsewhere. `cannot-tell`: nothing corresponds, yet something comes too near to call it
 * absent.
 */
export type Coverage =
  | 'states'
  | 'states-in-part'
  | 'does-not-state'
  | 'not-in-our-copy'
  | 'unknown'
  | 'not-compared'
  | 'cannot-tell';

/**
 * What was looked for in an account and the nearest that it has, for people to check by eye: `nearest` and `share` go by
 * the terms that are shown and by nothing else. The coverage is decided by more: every pair of characters and every word
 * is weighed, in the sentence and in its clauses (see untold.ts).
 */
export interface Search {
  /** The sentence of the statement that was looked for: of all that are compared, the one that the account comes nearest to. */
  readonly of: Passage;
  /** Names, concepts, numbers, dates, rare and quoted words, as they stand in `of`, the most telling first. */
  readonly terms: readonly string[];
  /** The sentence of the account, headline and captions included, that has most of the terms, and of several the most like `of`; null where none is. */
  readonly nearest: Passage | null;
  /** The part of the terms that stands in `nearest`, as written or in other words for the same; each counts alike. */
  readonly share: number;
}

export interface FoundCell {
  readonly account: string;
  readonly coverage: Coverage;
  /** Backs `does-not-state`, `not-in-our-copy` and `cannot-tell`. */
  readonly search: Search | null;
  /**
   * Clauses and list items of the statement that the account lacks though it may have something of the rest: in a
   * `whole` account absent, in one `as-held` not in our copy.
   */
  readonly lacking: readonly Passage[];
}

export interface Found {
  readonly statement: FoundStatement;
  /** One for each account, by account id. */
  readonly cells: readonly FoundCell[];
}

/** Of nothing but a whole account may anything be called absent. */
const absentIn: Record<Extent, Coverage> = {
  whole: 'does-not-state',
  'as-held': 'not-in-our-copy',
  excerpts: 'unknown',
};

/**
 * A paragraph whose nearest candidate the aligner turned down at this score or above (even odds are 0.5) is too near to
 * call absent. Of all that was tried on the development texts this parts best what a reader finds told in other words: it
 * keeps four in five of the sentences that a reader called absent, and drops three in four of the others that were left.
 */
export const nearMiss = 0.3;

/** More would not be read beside a cell. */
const mostTerms = 6;

/** The sets of accounts, taken apart once. */
interface Ground {
  /** Their texts. */
  readonly read: ReadonlyMap<string, ReadAccount>;
  /** Their texts with headlines and captions. */
  readonly searched: ReadonlyMap<string, ReadAccount>;
  readonly sentences: ReadonlyMap<string, ReadSentence>;
  readonly turnedDown: TurnedDownScores;
  readonly linkedTo: SentenceLinks['linkedTo'];
}

/** Every statement with what every account does with it. The order of the accounts changes nothing. */
export function omissions(accounts: readonly FindingAccount[], alignment: Alignment, glossary: GlossaryIndex): Found[] {
  const ordered = accountsInOrder(accounts);
  const read = ordered.map((account) => readAccount(account, glossary));
  const links = sentenceLinks(ordered, alignment);
  const ground: Ground = {
    read: new Map(read.map((one) => [one.account.id, one])),
    searched: new Map(read.map((one) => [one.account.id, withAround(one, glossary)])),
    sentences: new Map(
      read.flatMap((one) => one.sentences.map((sentence) => [passageKey(sentence.passage), sentence])),
    ),
    turnedDown: turnedDownScores(alignment),
    linkedTo: links.linkedTo,
  };
  return statementsFrom(links, ordered).map((statement) => ({
    statement,
    cells: read.map((one) => cellOf(statement, one, ground)),
  }));
}

function cellOf(statement: FoundStatement, held: ReadAccount, ground: Ground): FoundCell {
  const { account } = held;
  const searched = ground.searched.get(account.id) ?? held;
  const cell = (coverage: Coverage, search: Search | null = null, lacking: readonly Passage[] = []): FoundCell => ({
    account: account.id,
    coverage,
    search,
    lacking,
  });
  const states = statement.passages.some((passage) => passage.account === account.id);
  if (account.extent === 'excerpts') return cell(states ? 'states' : 'unknown');
  const compared = statement.passages.filter((passage) => {
    const other = ground.read.get(passage.account)?.account;
    // What is known in excerpts stands in an account that quotes it, and is compared there.
    return other !== undefined && other.extent !== 'excerpts' && other !== account && sameLanguage(other, account);
  });
  const readings = compared.flatMap((passage) => ground.sentences.get(passageKey(passage)) ?? []);
  const parts = () => readings.flatMap((sentence) => partsLacking(sentence, held, ground));
  if (states) return cell('states', null, parts());
  if (statement.inPart.some((passage) => passage.account === account.id)) return cell('states-in-part', null, parts());
  if (compared.length === 0) return cell('not-compared');
  const shown = searchFor(readings, searched);
  const near = readings.some(
    (sentence) =>
      (ground.turnedDown(sentence.passage, account.id) >= nearMiss && isNearest(sentence, held, ground)) ||
      !untold(sentence, searched),
  );
  return near ? cell('cannot-tell', shown, parts()) : cell(absentIn[account.extent], shown);
}

/**
 * What an account lacks of one sentence. Where a sentence that corresponds has something that the other side lacks in
 * turn, the one may be the other in words that share nothing, and neither is called lacking.
 */
function partsLacking(sentence: ReadSentence, held: ReadAccount, ground: Ground): Passage[] {
  const lacking = untoldParts(sentence, held, ground.searched.get(held.account.id));
  const own = ground.read.get(sentence.passage.account);
  if (lacking.length === 0 || !own) return lacking;
  const inReturn = [...(ground.linkedTo.get(passageKey(sentence.passage)) ?? [])]
    .flatMap((key) => ground.sentences.get(key) ?? [])
    .filter(({ passage }) => passage.account === held.account.id)
    .some((other) => untoldParts(other, own).length > 0);
  return inReturn ? [] : lacking;
}

/** Whether no other sentence of its paragraph comes nearer to the account: the one that the aligner turned down. */
function isNearest(sentence: ReadSentence, held: ReadAccount, ground: Ground): boolean {
  const { account, paragraph } = sentence.passage;
  const { share } = nearestIn(sentence.whole, held);
  const others = ground.read.get(account)?.sentences.filter(({ passage }) => passage.paragraph === paragraph) ?? [];
  return others.every(({ whole }) => nearestIn(whole, held).share <= share);
}

/** Null where there is nothing to compare. */
function searchFor(readings: readonly ReadSentence[], held: ReadAccount): Search | null {
  const [first, ...others] = readings.map((sentence) => ({ sentence, share: nearestIn(sentence.whole, held).share }));
  if (!first) return null;
  const { sentence: of } = others.reduce((best, one) => (one.share > best.share ? one : best), first);
  const sought = soughtIn(of).slice(0, mostTerms);
  const shares = new Map(search(of.whole, held).map(({ place, share }) => [place, share]));
  const [nearest] = held.sentences
    .map((sentence, place) => ({
      passage: sentence.passage,
      found: sought.filter((one) => stands(one, sentence)).length,
      share: shares.get(place) ?? 0,
    }))
    .filter(({ found, share }) => found > 0 || share > 0)
    .sort((x, y) => y.found - x.found || y.share - x.share);
  return {
    of: of.passage,
    terms: sought.map(({ words }) => words),
    nearest: nearest?.passage ?? null,
    share: nearest ? nearest.found / Math.max(1, sought.length) : 0,
  };
}
