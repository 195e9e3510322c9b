import type { FoundWords, OrderWords } from './findingWords.ts';

/** What the page says about order and space, in English. */
export const orderEn: OrderWords = {
  about:
    'What each account opens with, in which order it comes to the topics, and how much space it gives to each. From left to right is from the first word to the last; the topics are those of the ledger.',
  opensWith: (topics) => `opens with: ${topics}`,
  noTopic: 'none of the topics',
  leftOut: (accounts) =>
    `${accounts}: left out, because what is known in excerpts has no order and no extent of its own.`,
  table: 'The same as a table',
  topic: 'Topic',
  place: (rank, share) => `${ordinal(rank)}, ${share}%`,
  measure:
    'Place in the order of the account, and the share of the characters of our copy. Topics may share sentences, and some sentences have none, so shares need not add up to 100.',
};

/** What the page says about what the engine found, in English. */
export const foundEn: FoundWords = {
  about:
    'What the software found by itself, by comparing the paragraphs, by searching, and by how sentences are worded. It knows nothing of the ledger, and it can be wrong; the ledger was written and checked by the editors.',
  conflicts: 'Dates, numbers and other details that differ',
  conflictsAbout:
    'Sentences that make one statement and fill one place in it differently. Where an account is a translation, its translator may have made the difference.',
  notPaired: 'These sentences do not stand side by side; they were taken for one remark by who speaks and of what.',
  kind: {
    date: 'Date',
    number: 'Number',
    quantifier: 'How many',
    negation: 'Yes or no',
    modality: 'How certain',
    speaker: 'Who says it',
  },
  omissions: 'Not found in an account that we hold whole',
  omissionsAbout:
    'Said only of accounts that we hold whole, after a search. Where something near was found, nothing is said.',
  notFoundIn: (account) => `Not found in ${account}.`,
  searched: (terms, share) => `Looked for: ${terms}. The nearest passage has ${share}% of it.`,
  inPart: 'This part of it:',
  nearest: 'Nearest:',
  wording: 'Choice of words',
  wordingAbout:
    'Reporting verbs and other choices of a word. They are variation, and never count as a difference of fact.',
  showWording: (count) => `Show ${count} variations in wording`,
  variation: { 'reporting-verb': 'Reporting verb:', 'lexical-choice': 'Choice of a word:' },
  none: 'None found.',
};

function ordinal(rank: number): string {
  const last = rank % 100 > 10 && rank % 100 < 14 ? 0 : rank % 10;
  return `${rank}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}
