import type { Account } from '../model/call.ts';
import type { Range } from '../model/range.ts';
import type { Extent } from '../model/vocabulary.ts';
import { asks } from './asks.ts';
import type { FindConcept } from './concepts.ts';
import { formsOf } from './forms.ts';
import { finderOf } from './occurrences.ts';
import type { Query } from './query.ts';
import { wordingKey, wordingOf, type Wording } from './wording.ts';
import { readText, type ReadText } from './readText.ts';

interface ReadParagraph {
  readonly id: string;
  readonly text: ReadText;
  /** Our own English reading. */
  readonly english: ReadText | null;
}

/** An account as finding reads it: everything that its publisher printed, captions and headlines included. */
export interface ReadAccount {
  readonly id: string;
  readonly extent: Extent;
  readonly paragraphs: readonly ReadParagraph[];
}

/** A place in an account. */
export interface Match extends Range {
  readonly account: string;
  readonly paragraph: string;
}

export interface FoundIn {
  readonly account: string;
  readonly extent: Extent;
  /**
   * Whether that it has none says anything of it. Not where none of the forms could have stood in it, as English words
   * in a Chinese text, nor where our own reading has what no form found.
   */
  readonly asked: boolean;
  /** In the account's own order. */
  readonly matches: readonly Match[];
  /** Paragraphs of which our English reading has the words while their own text has none of them. */
  readonly readings: readonly string[];
}

/** What became of a query. It is of words only: what an account states in yet other words is not told by it. */
export interface Found {
  readonly query: Query;
  /** How many of the places, excerpts aside, have the query's own words, by themselves or in a longer rendering. */
  readonly typed: number;
  /** Every form that was looked for, the reader's own first, then by how often they stand in what we hold. */
  readonly lookedFor: readonly { readonly words: string; readonly count: number }[];
  /** What says more than the words asked for and was therefore not looked for, in the script of the query. */
  readonly broader: readonly string[];
  /** One for each account that was looked through, in the order given. */
  readonly accounts: readonly FoundIn[];
}

export function readAccounts(accounts: readonly Pick<Account, 'id' | 'extent' | 'paragraphs'>[]): ReadAccount[] {
  return accounts.map(({ id, extent, paragraphs }) => ({
    id,
    extent,
    paragraphs: paragraphs.map((paragraph) => ({
      id: paragraph.id,
      text: readText(paragraph.text),
      english: paragraph.english === null ? null : readText(paragraph.english),
    })),
  }));
}

/** Looks through every account for the words of a query and for the renderings of the concepts that it stands for. */
export function find(query: Query, accounts: readonly ReadAccount[], concepts: readonly FindConcept[]): Found {
  const forms = formsOf(query, concepts);
  const occurrences = finderOf(query, forms);
  const counts = new Map(forms.map((form) => [form, 0]));
  const found = accounts.map(({ id, extent, paragraphs }): FoundIn => {
    const matches: Match[] = [];
    const readings: string[] = [];
    for (const { id: paragraph, text, english } of paragraphs) {
      const here = occurrences(text);
      for (const { form, start, end } of here) {
        matches.push({ account: id, paragraph, start, end });
        // Excerpts are words of accounts in which they are counted already.
        if (extent !== 'excerpts') counts.set(form, (counts.get(form) ?? 0) + 1);
      }
      if (here.length === 0 && english && occurrences(english).length > 0) readings.push(paragraph);
    }
    const whole = paragraphs.map(({ text: { text } }) => text).join('');
    // Our own reading has it: then the text has a wording of it that we do not know.
    const isUnknown = readings.length > 0 || !forms.some(({ words }) => asks(words, whole));
    const asked = matches.length > 0 || !isUnknown;
    return { account: id, extent, asked, matches, readings };
  });
  const asTyped = wordingOf(query.words);
  const typed = forms.filter(({ wording }) => has(wording, asTyped));
  const [own, ...others] = forms.map((form) => ({ words: form.words, count: counts.get(form) ?? 0 }));
  return {
    query,
    typed: typed.reduce((sum, form) => sum + (counts.get(form) ?? 0), 0),
    lookedFor: [...(own ? [own] : []), ...others.toSorted((a, b) => b.count - a.count)],
    broader: concepts.flatMap(({ within = [] }) => within.find((form) => asks(query.words, form)) ?? []),
    accounts: found,
  };
}

/** Whether the words of one wording stand in the other. */
function has(whole: Wording, part: Wording): boolean {
  return ` ${wordingKey(whole)} `.includes(` ${wordingKey(part)} `);
}
