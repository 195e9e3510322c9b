import type { Range } from '../model/range.ts';
import type { GlossaryIndex } from '../text/glossary.ts';
import { analyse, type Term } from '../text/terms.ts';
import { surfaceOf, type SurfaceUnit } from './surface.ts';
import type { FindingAccount, Passage } from './account.ts';
import { sentencesOf } from './sentenceLinks.ts';

/** Terms of less base than this are function words and filler: finding them tells nothing, nor does missing them. */
const leastTelling = 0.1;

/** A sentence with what it is made of; term ranges are into the paragraph. */
export interface ReadSentence {
  readonly passage: Passage;
  readonly text: string;
  readonly terms: readonly Term[];
  readonly surface: readonly SurfaceUnit[];
  /** Of terms and surface alike. */
  readonly keys: ReadonlySet<string>;
}

/** An account, sentence by sentence. */
export interface ReadAccount {
  readonly account: FindingAccount;
  readonly sentences: readonly ReadSentence[];
  /** Of all sentences. */
  readonly keys: ReadonlySet<string>;
}

export function readAccount(account: FindingAccount, glossary: GlossaryIndex): ReadAccount {
  const sentences = sentencesOf(account).map((passage) => {
    const { start, end } = passage.range;
    const text = (account.paragraphs[passage.paragraph] ?? '').slice(start, end);
    const analysis = analyse(text, account.date, glossary);
    const terms = analysis.terms
      .filter(({ base, bonus }) => base >= leastTelling && !bonus)
      .map((term) => moved(term, start));
    const surface = surfaceOf(analysis.tokens, analysis.terms).map((unit) => moved(unit, start));
    return { passage, text, terms, surface, keys: new Set([...terms, ...surface].map(({ key }) => key)) };
  });
  return { account, sentences, keys: new Set(sentences.flatMap(({ keys }) => [...keys])) };
}

function moved<T extends Range>(stretch: T, by: number): T {
  return { ...stretch, start: stretch.start + by, end: stretch.end + by };
}

interface Weighed extends Range {
  readonly key: string;
  readonly base: number;
}

/** What a stretch says, each thing once, at its strongest. */
export interface Evidence {
  readonly terms: readonly Term[];
  readonly mass: number;
  /** What of the mass is more than names: a stretch of names alone states nothing. */
  readonly beyondNames: number;
  readonly surface: readonly SurfaceUnit[];
}

const massOf = (list: readonly Weighed[]) => list.reduce((total, { base }) => total + base, 0);

function onceInside<T extends Weighed>(list: readonly T[], { start, end }: Range): T[] {
  const strongest = new Map<string, T>();
  for (const one of list) {
    if (one.start < start || one.end > end) continue;
    const known = strongest.get(one.key);
    if (!known || one.base > known.base) strongest.set(one.key, one);
  }
  return [...strongest.values()];
}

/** The evidence that stands inside the range, of a sentence's. */
export function evidenceIn(sentence: Pick<ReadSentence, 'terms' | 'surface'>, range: Range): Evidence {
  const terms = onceInside(sentence.terms, range);
  return {
    terms,
    mass: massOf(terms),
    beyondNames: massOf(terms.filter(({ kind }) => kind !== 'name')),
    surface: onceInside(sentence.surface, range),
  };
}

function heldBy(list: readonly Weighed[], keys: ReadonlySet<string>): number {
  const mass = massOf(list);
  return mass <= 0 ? 0 : massOf(list.filter(({ key }) => keys.has(key))) / mass;
}

/**
 * The part of the evidence that a sentence holds, in [0, 1]: half in meaning, half in wording. Meaning alone makes of every
 * shared topic a shared statement, and wording alone loses the paraphrase; their mean parts the sentences that a reader
 * of the development texts called absent from the others better than either, or than the greater of both.
 */
export function shareIn(evidence: Evidence, { keys }: ReadSentence): number {
  return (heldBy(evidence.terms, keys) + heldBy(evidence.surface, keys)) / 2;
}

/** A term of this base says what a stretch is about: a rare word, a topic, a name, a number, a date. */
const specificBase = 0.5;

const specificIn = ({ terms }: Evidence) => terms.filter(({ base }) => base >= specificBase);

/** The part of what a stretch is about that one sentence holds, in [0, 1]; 0 where it is about nothing. */
export function specificShareIn(evidence: Evidence, { keys }: ReadSentence): number {
  return heldBy(specificIn(evidence), keys);
}

/** The part of the wording of a stretch that one sentence holds, in [0, 1]. */
export function wordingIn({ surface }: Evidence, { keys }: ReadSentence): number {
  return heldBy(surface, keys);
}

/**
 * Whether a search for what a stretch is about finds any of it; true where there is nothing to look for. Names and dates
 * are left out: they say of whom and when, and stand in any sentence.
 */
export function searchFinds(evidence: Evidence, { keys }: ReadAccount): boolean {
  const looked = specificIn(evidence).filter(({ kind }) => kind !== 'name' && kind !== 'date');
  return looked.length === 0 || looked.some(({ key }) => keys.has(key));
}

/** The part of the evidence that stands anywhere in the account, in [0, 1]. */
export function shareAnywhere(evidence: Evidence, { keys }: ReadAccount): number {
  return (heldBy(evidence.terms, keys) + heldBy(evidence.surface, keys)) / 2;
}

/** The sentence of the account that holds most of the evidence, and how much. */
export interface Nearest {
  readonly sentence: ReadSentence | null;
  readonly share: number;
}

export function nearestIn(evidence: Evidence, { sentences }: ReadAccount): Nearest {
  let best: Nearest = { sentence: null, share: 0 };
  for (const sentence of sentences) {
    const share = shareIn(evidence, sentence);
    if (share > best.share) best = { sentence, share };
  }
  return best;
}
