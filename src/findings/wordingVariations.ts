import type { Alignment } from '../align/alignment.ts';
import { compareStatement } from '../divergence/compareStatement.ts';
import { refKey } from '../divergence/counterparts.ts';
import { terms, termsIn, type Term } from '../divergence/terms.ts';
import { overlap, type Range } from '../model/range.ts';
import type { GlossaryIndex } from '../text/glossary.ts';
import { accountsInOrder, comparePassages, passageKey, type FindingAccount, type Passage } from './account.ts';
import type { FoundConflict } from './conflicts.ts';
import { sentenceLinks } from './sentenceLinks.ts';
import { reportingVerbs } from './speakers.ts';
import { findWords, rangeOf, tellingsOf, type Telling } from './telling.ts';

/** One thing in two wordings: how speech is reported (指出, 強調), or which word is chosen (不可分割, 重要). Never a conflict. */
export interface WordingVariation {
  readonly kind: 'reporting-verb' | 'lexical-choice';
  readonly a: Passage & { readonly words: string };
  readonly b: Passage & { readonly words: string };
}

/** Longer stretches are no choice of a word but another clause; shorter ones little words. UTF-16 code units. */
const choice = { longest: 24, shortest: 2 } as const;

/** One side this many times as long as the other says more, and not the same in another word. */
const mostUneven = 3;

/**
 * Where paired sentences say one thing in other words. `found` are the value conflicts of the same accounts: what is in
 * conflict is no variation.
 */
export function wordingVariations(
  accounts: readonly FindingAccount[],
  alignment: Alignment,
  glossary: GlossaryIndex,
  found: readonly FoundConflict[],
): WordingVariation[] {
  const held = accountsInOrder(accounts).filter(({ extent }) => extent !== 'excerpts');
  const inConflict = found.flatMap(({ a, b }): Passage[] => [a, b]);
  const { sentences, links } = sentenceLinks(held, alignment);
  const tellings = tellingsOf(sentences, held, glossary);
  const listed = new Map<string, readonly Term[]>();
  const termsOf = ({ passage, paragraph }: Telling) => {
    const known = listed.get(refKey(passage)) ?? terms(paragraph);
    listed.set(refKey(passage), known);
    return known;
  };
  return links
    .flatMap(({ a, b }): WordingVariation[] => {
      const [ofA, ofB] = [tellings.get(passageKey(a)), tellings.get(passageKey(b))];
      if (!ofA || !ofB) return [];
      return comparePassages(a, b) <= 0
        ? between(ofA, ofB, termsOf, inConflict)
        : between(ofB, ofA, termsOf, inConflict);
    })
    .sort((x, y) => comparePassages(x.a, y.a) || comparePassages(x.b, y.b) || (x.kind < y.kind ? 1 : -1));
}

type TermsOf = (telling: Telling) => readonly Term[];

function between(a: Telling, b: Telling, termsOf: TermsOf, inConflict: readonly Passage[]): WordingVariation[] {
  const verbs = { a: verbsOf(a), b: verbsOf(b) };
  const [verbA, verbB] = [verbs.a[0], verbs.b[0]];
  const reported =
    verbA && verbB && verbs.a.length === 1 && verbs.b.length === 1 && wordsAt(a, verbA) !== wordsAt(b, verbB)
      ? [{ kind: 'reporting-verb' as const, a: stretch(a, verbA), b: stretch(b, verbB) }]
      : [];
  const chosen = choices(a, b, termsOf).filter(
    ({ a: x, b: y }) =>
      ![...verbs.a].some((verb) => overlap(verb, x.range)) &&
      ![...verbs.b].some((verb) => overlap(verb, y.range)) &&
      !inConflict.some((one) => samePlace(one, x) || samePlace(one, y)),
  );
  return [...reported, ...chosen];
}

function verbsOf(telling: Telling): Range[] {
  return findWords(telling, reportingVerbs).map(({ first, last }) => rangeOf(telling, first, last));
}

/** Words that stand for words in sentences that are otherwise alike; dates and numbers are values, not wording. */
function choices(a: Telling, b: Telling, termsOf: TermsOf): WordingVariation[] {
  const listed = { a: termsOf(a), b: termsOf(b) };
  const { segments, retold } = compareStatement({
    a: termsIn(listed.a, a.passage.range),
    b: termsIn(listed.b, b.passage.range),
  });
  if (retold) return [];
  return segments.flatMap(({ kind, range, counterpart }): WordingVariation[] => {
    if (kind !== 'different' || !counterpart || counterpart.start >= counterpart.end) return [];
    const [x, y] = [wholePhrases(a, range), wholePhrases(b, counterpart)];
    if (!oneChoice(wordsAt(a, x), wordsAt(b, y))) return [];
    const values = [...termsIn(listed.a, x), ...termsIn(listed.b, y)];
    if (values.some((term) => term.kind === 'time' || term.kind === 'number')) return [];
    return [{ kind: 'lexical-choice', a: stretch(a, x), b: stretch(b, y) }];
  });
}

/** A set phrase is chosen whole: 不可分割的一部分, not 不可分割的一, whose rest another phrase happens to share. */
function wholePhrases({ terms: all }: Telling, range: Range): Range {
  return all
    .filter((term) => (term.kind === 'concept' || term.kind === 'name') && overlap(term, range))
    .reduce((grown, { start, end }) => ({ start: Math.min(grown.start, start), end: Math.max(grown.end, end) }), range);
}

function oneChoice(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length < choice.shortest || longer.length > choice.longest) return false;
  return longer.length <= mostUneven * shorter.length && !/[\p{P}\n]/u.test(a + b);
}

function stretch(telling: Telling, range: Range): Passage & { words: string } {
  return { ...telling.passage, range, words: wordsAt(telling, range) };
}

function wordsAt({ paragraph }: Telling, { start, end }: Range): string {
  return paragraph.slice(start, end);
}

function samePlace(a: Passage, b: Passage): boolean {
  return a.account === b.account && a.paragraph === b.paragraph && overlap(a.range, b.range);
}
