import type { Range } from '../model/range.ts';
import type { Moment } from '../text/moment.ts';
import type { GlossaryIndex } from '../text/glossary.ts';
import { analyse, type Term } from '../text/terms.ts';
import type { Token } from '../text/tokens.ts';
import { passageKey, type FindingAccount, type Passage } from './account.ts';
import { clausesOf } from '../text/clauses.ts';
import { moved } from './readAccount.ts';
import { surfaceOf, type SurfaceUnit } from './surface.ts';

/** A sentence as it is searched for values. Token and term ranges are into the paragraph. */
export interface Telling {
  readonly passage: Passage;
  readonly paragraph: string;
  readonly tokens: readonly Token[];
  /** `first` and `last` are places in `tokens`. */
  readonly moments: readonly Moment[];
  readonly terms: readonly Term[];
  readonly surface: readonly SurfaceUnit[];
  readonly clauses: readonly Range[];
}

function telling(passage: Passage, account: FindingAccount, glossary: GlossaryIndex): Telling {
  const paragraph = account.paragraphs[passage.paragraph] ?? '';
  const { start, end } = passage.range;
  const { tokens, moments, terms } = analyse(paragraph.slice(start, end), account.date, glossary);
  return {
    passage,
    paragraph,
    tokens: tokens.map((token) => moved(token, start)),
    moments,
    terms: terms.filter(({ bonus }) => !bonus).map((term) => moved(term, start)),
    surface: surfaceOf(tokens, terms).map((unit) => moved(unit, start)),
    clauses: clausesOf(paragraph, passage.range),
  };
}

/** Every sentence of the accounts by its key. */
export function tellingsOf(
  sentences: readonly Passage[],
  accounts: readonly FindingAccount[],
  glossary: GlossaryIndex,
): Map<string, Telling> {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  return new Map(
    sentences.flatMap((passage): [string, Telling][] => {
      const account = byId.get(passage.account);
      return account ? [[passageKey(passage), telling(passage, account, glossary)]] : [];
    }),
  );
}

/** The clause that a place stands in; the sentence where it stands in none. */
export function clauseAt({ clauses, passage }: Telling, at: number): Range {
  return clauses.find(({ start, end }) => at >= start && at < end) ?? passage.range;
}

/** The stretch of the tokens [first, last]. */
export function rangeOf({ tokens, passage }: Telling, first: number, last: number): Range {
  return { start: tokens[first]?.start ?? passage.range.start, end: tokens[last]?.end ?? passage.range.end };
}

/** A word of a list, where it stands. */
export interface Hit {
  readonly value: string;
  /** Places of its first and last token. */
  readonly first: number;
  readonly last: number;
}

/** No entry of a list has more tokens. */
const longest = 5;

/**
 * The words of a list in a sentence, the longest first, none overlapping. Keys of the list are folded: words with one
 * blank between them, characters (simplified) without; a null value covers a longer word that is none of the list's.
 */
export function findWords({ tokens }: Telling, list: ReadonlyMap<string, string | null>): Hit[] {
  const result: Hit[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    let best: { value: string | null; last: number } | null = null;
    let written = '';
    for (let last = first; last < Math.min(tokens.length, first + longest); last += 1) {
      const token = tokens[last];
      if (!token || (last > first && (token.gap === 'hard' || token.gap === 'stop'))) break;
      const word = token.kind === 'character' ? token.key : token.word;
      written += last > first && token.kind !== 'character' ? ` ${word}` : word;
      const value = list.get(written);
      if (value !== undefined) best = { value, last };
    }
    if (!best) continue;
    if (best.value !== null) result.push({ value: best.value, first, last: best.last });
    first = best.last;
  }
  return result;
}

/** A list for `findWords`: the words of each value, parted by bars. */
export function wordList(values: Readonly<Record<string, string>>, others = ''): Map<string, string | null> {
  const list = new Map<string, string | null>();
  for (const word of others.split('|')) if (word !== '') list.set(word, null);
  for (const [value, words] of Object.entries(values)) for (const word of words.split('|')) list.set(word, value);
  return list;
}
