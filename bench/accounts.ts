import type { Witness } from '../src/align/alignment.ts';
import type { GlossaryFile } from '../src/model/glossary.ts';
import { between, seeded, type Random } from './random.ts';
import { statement, worded, type Statement } from './statements.ts';
import { vocabularyOf, type Written } from './vocabulary.ts';

/** Three accounts in each language. Ids are in the order that the aligner sorts them in. */
const languages: readonly (readonly [string, Written])[] = [
  ['agency', 'en'],
  ['broadcaster', 'zh'],
  ['correspondent', 'en'],
  ['daily', 'zh'],
  ['envoy', 'zh'],
  ['foreign-office', 'en'],
];

/** UTF-16 code units that a paragraph has: from a sentence to three. */
export const paragraphLength = { least: 60, most: 200 };

/** Of an account's sentences, so many tell what others tell too; the rest is its own. Real accounts of one event. */
const sharedPart = 0.5;

/** Of what is shared, each account tells so much; and of that it copies so much word for word. */
const told = 0.6;
const copied = 0.15;

/** An event told by six accounts of so many paragraphs each, the same in every run. */
export function accounts(glossary: readonly GlossaryFile[], paragraphs: number): Witness[] {
  const random = seeded(20251124);
  const vocabulary = vocabularyOf(glossary, random);
  const event: Shared[] = Array.from({ length: paragraphs * 2 }, (_, place) => ({
    statement: statement(vocabulary, random),
    seed: place + 1,
  }));
  return languages.map(([id, language], place) => {
    const own = seeded(place + 1);
    const tell = teller(event, language, () => worded(statement(vocabulary, own), language, own), own);
    return { id, date: '2025-11-24', paragraphs: Array.from({ length: paragraphs }, () => paragraph(tell, own)) };
  });
}

interface Shared {
  readonly statement: Statement;
  /** Accounts that copy the statement's first wording draw it from this seed. */
  readonly seed: number;
}

/** Gives an account's sentences one by one: what happened in about its order, among what nobody else tells. */
function teller(event: readonly Shared[], language: Written, another: () => string, random: Random): () => string {
  const waiting = event.filter(() => random() < told);
  return () => {
    if (random() >= sharedPart) return another();
    // Not always the next one: accounts bring forward what matters to them.
    const [next] = waiting.splice(between(random, 0, Math.min(8, waiting.length)), 1);
    if (!next) return another();
    return worded(next.statement, language, random() < copied ? seeded(next.seed) : random);
  };
}

/** Sentences up to a length drawn anew for each paragraph; one that would make it too long waits for no one. */
function paragraph(tell: () => string, random: Random): string {
  const length = between(random, paragraphLength.least, paragraphLength.most - 40);
  let text = '';
  while (text.length < length) {
    const sentence = tell();
    const joined = text === '' || /[。」]$/u.test(text) ? text + sentence : `${text} ${sentence}`;
    if (joined.length <= paragraphLength.most) text = joined;
    else if (text.length >= paragraphLength.least) break;
  }
  return text;
}
