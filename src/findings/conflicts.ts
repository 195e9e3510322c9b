import type { Alignment } from '../align/alignment.ts';
import type { GlossaryIndex } from '../text/glossary.ts';
import {
  accountsInOrder,
  comparePassages,
  passageKey,
  sameLanguage,
  type FindingAccount,
  type Passage,
} from './account.ts';
import type { ConflictKind, Contrast, Detector } from './contrast.ts';
import { dateConflicts } from './dateConflicts.ts';
import { modalityConflicts } from './modalityConflicts.ts';
import { negationConflicts } from './negationConflicts.ts';
import { numberConflicts } from './numberConflicts.ts';
import { quantifierConflicts } from './quantifierConflicts.ts';
import { remarkOf, sameRemark } from './sameRemark.ts';
import { sentenceLinks } from './sentenceLinks.ts';
import { speakerConflicts } from './speakerConflicts.ts';
import { countriesOf, type Countries } from './speakers.ts';
import { tellingsOf, type Telling } from './telling.ts';

export type { ConflictKind } from './contrast.ts';

/** What one account has in a slot that another fills otherwise. */
export interface ConflictSide extends Passage {
  /** As they stand in the text. */
  readonly words: string;
  /** What they come to: 2025, 2026; all, some; certain, possible. */
  readonly value: string;
  /** The sentence that they stand in. */
  readonly sentence: Passage['range'];
}

/** Two accounts' values that cannot both be right, or not of one thing. `a.account` sorts before `b.account`. */
export interface FoundConflict {
  readonly kind: ConflictKind;
  readonly a: ConflictSide;
  readonly b: ConflictSide;
  /** Whether the aligner paired the sentences, or they were found to render one remark of one speaker. */
  readonly paired: boolean;
}

/** Found in the words of one language only; their lists of words would miss and mistake across two. */
const ofOneLanguage: readonly Detector[] = [quantifierConflicts, negationConflicts, modalityConflicts];

/** Dates and numbers mean the same in every language. */
const ofAnyLanguage: readonly Detector[] = [dateConflicts, numberConflicts];

/**
 * Value conflicts between the accounts that are held; what is known in excerpts is its host's words, and would conflict
 * with others a second time. In the canonical order, whatever order the accounts come in.
 */
export function conflicts(
  accounts: readonly FindingAccount[],
  alignment: Alignment,
  glossary: GlossaryIndex,
): FoundConflict[] {
  const held = accountsInOrder(accounts).filter(({ extent }) => extent !== 'excerpts');
  const byId = new Map(held.map((account) => [account.id, account]));
  const { sentences, links, linkedTo } = sentenceLinks(held, alignment);
  const tellings = tellingsOf(sentences, held, glossary);
  const countries = countriesOf([...tellings.values()]);
  const inOneLanguage = (a: Telling, b: Telling) => {
    const [ofA, ofB] = [byId.get(a.passage.account), byId.get(b.passage.account)];
    return ofA !== undefined && ofB !== undefined && sameLanguage(ofA, ofB);
  };
  const owners = ownersOf([...tellings.values()]);
  const pairs = links.flatMap(({ a, b }): [Telling, Telling][] => {
    const [x, y] = [tellings.get(passageKey(a)), tellings.get(passageKey(b))];
    if (!x || !y || toldByBoth(x, y, owners)) return [];
    return comparePassages(a, b) <= 0 ? [[x, y]] : [[y, x]];
  });
  return [
    ...pairs.flatMap(([a, b]) =>
      between(a, b, countries, inOneLanguage(a, b)).map((contrast) => found(contrast, a, b, true)),
    ),
    ...remarks([...tellings.values()], linkedTo, countries)
      .filter(([a, b]) => inOneLanguage(a, b) && !toldByBoth(a, b, owners))
      .flatMap(([a, b]) => modalityConflicts(a, b, true).map((contrast) => found(contrast, a, b, false))),
  ].sort(
    (x, y) =>
      comparePassages(x.a, y.a) || comparePassages(x.b, y.b) || (x.kind < y.kind ? -1 : x.kind > y.kind ? 1 : 0),
  );
}

/** Equal for sentences of the same words at the same times: 今年 of two years is two things. */
function wordingOf({ tokens, moments }: Telling): string {
  const words = tokens.map(({ word }) => word).join(' ');
  return [words, ...moments.map(({ year, month, day }) => `${year}-${month}-${day}`)].join('\n');
}

/** The accounts that have a sentence of the same wording. */
type Owners = ReadonlyMap<string, ReadonlySet<string>>;

function ownersOf(tellings: readonly Telling[]): Owners {
  const owners = new Map<string, Set<string>>();
  for (const telling of tellings) {
    const wording = wordingOf(telling);
    owners.set(wording, (owners.get(wording) ?? new Set<string>()).add(telling.passage.account));
  }
  return owners;
}

/**
 * Whether both accounts have one of two different sentences word for word. Then they agree on it, and what the other
 * sentence has otherwise an account says beside it, not against the other account.
 */
function toldByBoth(a: Telling, b: Telling, owners: Owners): boolean {
  const [ofA, ofB] = [wordingOf(a), wordingOf(b)];
  if (ofA === ofB) return false;
  return owners.get(ofA)?.has(b.passage.account) === true || owners.get(ofB)?.has(a.passage.account) === true;
}

function between(a: Telling, b: Telling, countries: Countries, oneLanguage: boolean): Contrast[] {
  return [
    ...ofAnyLanguage.flatMap((detect) => detect(a, b)),
    ...(oneLanguage ? ofOneLanguage.flatMap((detect) => detect(a, b)) : []),
    ...speakerConflicts(a, b, countries),
  ];
}

/** Sentences that the aligner paired with nothing in each other's account, and that render one remark. */
function remarks(
  tellings: readonly Telling[],
  linkedTo: ReadonlyMap<string, ReadonlySet<string>>,
  countries: Countries,
): [Telling, Telling][] {
  const reported = tellings.flatMap((one) => {
    const remark = remarkOf(one);
    const linked = [...(linkedTo.get(passageKey(one.passage)) ?? [])].map((key) => key.slice(0, key.indexOf(':')));
    return remark ? [{ telling: one, remark, linked: new Set(linked) }] : [];
  });
  return reported.flatMap((a, place) =>
    reported
      .slice(place + 1)
      .filter(({ telling: { passage }, linked }) => {
        const { account } = a.telling.passage;
        return passage.account !== account && !a.linked.has(passage.account) && !linked.has(account);
      })
      .filter((b) => sameRemark(a.remark, b.remark, countries))
      .map((b): [Telling, Telling] => [a.telling, b.telling]),
  );
}

function found({ kind, a, b }: Contrast, x: Telling, y: Telling, paired: boolean): FoundConflict {
  return { kind, a: side(x, a), b: side(y, b), paired };
}

function side({ passage, paragraph }: Telling, { range, value }: Contrast['a']): ConflictSide {
  return { ...passage, range, words: paragraph.slice(range.start, range.end), value, sentence: passage.range };
}
