import type { Range } from '../model/range.ts';
import { accountsInOrder, comparePassages, type FindingAccount, type Passage } from './account.ts';
import { sentencesOf } from './sentenceLinks.ts';

/** What is told of one subject, wherever it is told. */
export interface Topic {
  readonly id: string;
  /** In any order; they may overlap. */
  readonly passages: readonly Passage[];
}

export interface TopicPlace {
  readonly topic: string;
  /** Where the account first comes to it: characters before it, as a part of all, in [0, 1). */
  readonly place: number;
  /** 1 for the topic that comes first; topics that start at one place share a rank. */
  readonly rank: number;
  /** The part of the account's characters that tell of it, in (0, 1]. Topics may share sentences: shares need not add up. */
  readonly share: number;
  readonly first: Passage;
}

export interface AccountProminence {
  readonly account: string;
  /** The account's first sentence; null where it has none. */
  readonly opening: Passage | null;
  /** The topics that the first sentence tells of. */
  readonly opensWith: readonly string[];
  /** The topics that the account has, in its own order. */
  readonly topics: readonly TopicPlace[];
}

/**
 * What each account opens with, in which order it comes to the topics, and how much of its text each is given. What is
 * known in excerpts is left out: its hosts chose what to quote and in which order, so that it has none of the three.
 */
export function prominence(accounts: readonly FindingAccount[], topics: readonly Topic[]): AccountProminence[] {
  const ordered = accountsInOrder(accounts).filter(({ extent }) => extent !== 'excerpts');
  return ordered.map((account) => {
    const opening = sentencesOf(account)[0] ?? null;
    const places = topics.flatMap((topic) => placeOf(topic, account) ?? []).sort(byPlace);
    return {
      account: account.id,
      opening,
      opensWith: opening ? places.filter(({ topic }) => tells(topics, topic, opening)).map(({ topic }) => topic) : [],
      topics: places.map((one) => ({ ...one, rank: 1 + places.filter(({ place }) => place < one.place).length })),
    };
  });
}

function byPlace(x: { place: number; topic: string }, y: { place: number; topic: string }): number {
  return x.place - y.place || (x.topic < y.topic ? -1 : x.topic > y.topic ? 1 : 0);
}

function tells(topics: readonly Topic[], id: string, opening: Passage): boolean {
  return topics.some(
    (topic) =>
      topic.id === id &&
      topic.passages.some(
        ({ account, paragraph, range }) =>
          account === opening.account &&
          paragraph === opening.paragraph &&
          range.start < opening.range.end &&
          opening.range.start < range.end,
      ),
  );
}

function placeOf(
  { id, passages }: Topic,
  { id: account, paragraphs }: FindingAccount,
): Omit<TopicPlace, 'rank'> | null {
  const own = passages
    .filter((passage) => passage.account === account && passage.paragraph < paragraphs.length)
    .filter(({ range }) => range.start < range.end)
    .sort(comparePassages);
  const first = own[0];
  if (!first) return null;
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  const before = paragraphs.slice(0, first.paragraph).reduce((sum, text) => sum + text.length, 0);
  const told = paragraphs.reduce(
    (sum, _, paragraph) => sum + covered(own.filter((one) => one.paragraph === paragraph).map(({ range }) => range)),
    0,
  );
  return { topic: id, place: (before + first.range.start) / length, share: told / length, first };
}

/** The characters in any of the ranges, which are sorted by their start; what two of them hold counts once. */
function covered(ranges: readonly Range[]): number {
  let end = 0;
  let sum = 0;
  for (const range of ranges) {
    sum += Math.max(0, range.end - Math.max(end, range.start));
    end = Math.max(end, range.end);
  }
  return sum;
}
