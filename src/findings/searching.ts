import type { Term } from '../text/terms.ts';
import { massOf, specificIn, type Evidence } from './evidence.ts';
import { isPerson, isRole } from './people.ts';
import type { ReadAccount, ReadSentence } from './readAccount.ts';

/** What a sentence of an account holds of some evidence; parts in [0, 1]. */
interface Held {
  readonly place: number;
  /**
   * Half in meaning, half in wording. Meaning alone makes of every shared topic a shared statement, and wording alone loses
   * the paraphrase; their mean parts the sentences that a reader of the development texts called absent from the others
   * better than either, or than the greater of both.
   */
  readonly share: number;
  readonly wording: number;
}

interface Weighed {
  readonly key: string;
  readonly base: number;
}

/** How much of the list each sentence has, by its place; sentences that have nothing of it are not among them. */
function heldBy(list: readonly Weighed[], { places }: ReadAccount): Map<number, number> {
  const held = new Map<number, number>();
  for (const { key, base } of list)
    for (const place of places.get(key) ?? []) held.set(place, (held.get(place) ?? 0) + base);
  return held;
}

function part(held: number | undefined, whole: number): number {
  return whole <= 0 || held === undefined ? 0 : held / whole;
}

/** What each sentence of the account holds of the evidence, in their order. */
export function search(evidence: Evidence, account: ReadAccount): Held[] {
  const meaning = heldBy(evidence.terms, account);
  const wording = heldBy(evidence.surface, account);
  return [...new Set([...meaning.keys(), ...wording.keys()])]
    .sort((x, y) => x - y)
    .map((place) => {
      const inWording = part(wording.get(place), evidence.surfaceMass);
      return { place, share: (part(meaning.get(place), evidence.mass) + inWording) / 2, wording: inWording };
    });
}

/** The sentence of the account that holds most of the evidence, and how much. */
export interface Nearest {
  readonly sentence: ReadSentence | null;
  readonly share: number;
}

export function nearestIn(evidence: Evidence, account: ReadAccount): Nearest {
  let best: Nearest = { sentence: null, share: 0 };
  for (const { place, share } of search(evidence, account))
    if (share > best.share) best = { sentence: account.sentences[place] ?? null, share };
  return best;
}

/** The most of what a stretch is about that one sentence holds, in [0, 1]; 0 where it is about nothing. */
export function specificShareIn(evidence: Evidence, account: ReadAccount): number {
  const looked = specificIn(evidence);
  return part(Math.max(0, ...heldBy(looked, account).values()), massOf(looked));
}

/** The part of the evidence that stands anywhere in the account, in [0, 1]. */
export function shareAnywhere({ terms, mass, surface, surfaceMass }: Evidence, { places }: ReadAccount): number {
  const found = (list: readonly Weighed[]) =>
    list.reduce((sum, { key, base }) => (places.has(key) ? sum + base : sum), 0);
  return (part(found(terms), mass) + part(found(surface), surfaceMass)) / 2;
}

/**
 * Whether a search for what a stretch is about finds any of it; true where there is nothing to look for. Names and dates
 * are left out: they say of whom and when, and stand in any sentence.
 */
export function searchFinds(evidence: Evidence, { places }: ReadAccount): boolean {
  const looked = specificIn(evidence).filter(({ kind }) => kind !== 'name' && kind !== 'date');
  return looked.length === 0 || looked.some(({ key }) => places.has(key));
}

/** Whether the account has the thing that a list item names; an item may name nothing else than a place. */
export function itemFound(evidence: Evidence, account: ReadAccount): boolean {
  return foundAmong(specificIn(evidence), account);
}

/** An item is few words, and a concept that many texts have may be half of what it names. */
const itemBase = 0.3;

/** Whether the account may have the thing under another name. */
export function itemHinted(evidence: Evidence, account: ReadAccount): boolean {
  return foundAmong(specificIn(evidence, itemBase), account);
}

function foundAmong(terms: readonly Term[], { places }: ReadAccount): boolean {
  return terms.some((term) => term.kind !== 'date' && !isPerson(term) && !isRole(term) && places.has(term.key));
}
