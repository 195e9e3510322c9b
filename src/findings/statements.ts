import { comparePassages, passageKey, type FindingAccount, type Passage } from './account.ts';
import type { SentenceLinks } from './sentenceLinks.ts';

/** What one or more accounts say in sentences that correspond. */
export interface FoundStatement {
  /** Its first passage's place; the same for every order of the accounts. */
  readonly id: string;
  /** Whole sentences, in the canonical order; any number in one account. */
  readonly passages: readonly Passage[];
  /** Sentences of other statements that share part of this one: linked to a passage, but not to the statement's most. */
  readonly inPart: readonly Passage[];
}

/**
 * Two groups become one when at least this part of the pairs of their sentences, of different accounts, are linked. Half,
 * because a statement that one account tells in two sentences is linked to each of them by the half that it shares; with
 * less, a sentence that tells two things would chain both into one statement.
 */
const agreement = 0.5;

/** Every sentence in exactly one statement; one that nobody else makes is a statement of one account. */
export function statementsFrom(
  { sentences, links, linkedTo }: SentenceLinks,
  accounts: readonly FindingAccount[],
): FoundStatement[] {
  const excerpts = new Set(accounts.filter(({ extent }) => extent === 'excerpts').map(({ id }) => id));
  const places = new Map(sentences.map((sentence, place) => [passageKey(sentence), place]));
  const groupOf = new Map(sentences.map((sentence) => [passageKey(sentence), [sentence]]));
  for (const { a, b } of links) {
    if (excerpts.has(a.account) || excerpts.has(b.account)) continue;
    const [one, other] = [groupOf.get(passageKey(a)), groupOf.get(passageKey(b))];
    if (!one || !other || one === other || !agree(one, other, linkedTo, places)) continue;
    const joined = [...one, ...other].sort(comparePassages);
    for (const passage of joined) groupOf.set(passageKey(passage), joined);
  }
  attachExcerpts(links, excerpts, groupOf);
  const byKey = new Map(sentences.map((sentence) => [passageKey(sentence), sentence]));
  return [...new Set(groupOf.values())]
    .map((passages): FoundStatement => {
      const inside = new Set(passages.map(passageKey));
      const beside = new Set(passages.flatMap((passage) => [...(linkedTo.get(passageKey(passage)) ?? [])]));
      return {
        id: passages.slice(0, 1).map(passageKey).join(''),
        passages,
        inPart: [...beside]
          .filter((key) => !inside.has(key))
          .flatMap((key) => byKey.get(key) ?? [])
          .sort(comparePassages),
      };
    })
    .sort((x, y) => {
      const [a, b] = [x.passages[0], y.passages[0]];
      return a && b ? comparePassages(a, b) : 0;
    });
}

/**
 * What is known in excerpts is its host's words: it goes where its best link leads, and joins nothing. Otherwise two hosts
 * that quote one passage each would be held apart or together by words that are not their own.
 */
function attachExcerpts(
  links: SentenceLinks['links'],
  excerpts: ReadonlySet<string>,
  groupOf: Map<string, Passage[]>,
): void {
  const attached = new Set<string>();
  for (const { a, b } of links) {
    const [excerpt, host] = excerpts.has(a.account) ? [a, b] : [b, a];
    const group = groupOf.get(passageKey(host));
    if (!excerpts.has(excerpt.account) || excerpts.has(host.account) || !group || attached.has(passageKey(excerpt)))
      continue;
    attached.add(passageKey(excerpt));
    const joined = [...group, excerpt].sort(comparePassages);
    for (const passage of joined) groupOf.set(passageKey(passage), joined);
  }
}

/** Sentences of one account that follow one another may make one statement; others repeat part of it. */
function oneTelling(a: Passage, b: Passage, places: ReadonlyMap<string, number>): boolean {
  return (
    a.paragraph === b.paragraph && Math.abs((places.get(passageKey(a)) ?? 0) - (places.get(passageKey(b)) ?? 0)) === 1
  );
}

function agree(
  one: readonly Passage[],
  other: readonly Passage[],
  linkedTo: SentenceLinks['linkedTo'],
  places: ReadonlyMap<string, number>,
): boolean {
  let pairs = 0;
  let linked = 0;
  for (const a of one)
    for (const b of other) {
      if (a.account === b.account) {
        if (!oneTelling(a, b, places)) return false;
        continue;
      }
      pairs += 1;
      if (linkedTo.get(passageKey(a))?.has(passageKey(b))) linked += 1;
    }
  return linked > 0 && linked >= agreement * pairs;
}
