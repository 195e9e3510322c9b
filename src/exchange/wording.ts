import type { Account, QuotedFrom } from '../model/call.ts';
import type { Localized } from '../model/localized.ts';
import type { Extent, Language, Role } from '../model/vocabulary.ts';
import type { TakenDivergence } from './taken.ts';
import type { ThroughWords } from './through.ts';

/** What the writers need of the page's own wording, in the language that the reader chose. */
export interface Wording {
  readonly language: Language;
  readonly say: (text: Localized) => string;
  readonly row: string;
  /** Heads the column that says what a line is: a row, or what stands around a text. */
  readonly part: string;
  readonly alignedRow: string;
  readonly role: Readonly<Record<Role, string>>;
  /** Over what publishers set around their texts, and what is to be known of it. */
  readonly around: { readonly title: string; readonly about: string };
  /** How our English reading is labelled, and heads a column; null where it is not to be taken along. */
  readonly reading: { readonly label: string; readonly of: (account: string) => string } | null;
  /** Beside the account that the others are compared with. */
  readonly baseMark: string;
  readonly noCounterpart: Readonly<Record<Extent, string>>;
  readonly moved: string;
  readonly alsoIn: (row: number) => string;
  readonly toldIn: (row: number) => string;
  readonly seeAlso: (row: number) => string;
  readonly quotedVia: (account: string) => string;
  readonly quoteMode: Readonly<Record<QuotedFrom['mode'], string>>;
  readonly attribution: Readonly<Record<QuotedFrom['attribution'], string>>;
  /** An account whose words are known through another. */
  readonly through: ThroughWords;
  /** Heads the column that holds what we remark on an account's paragraphs. */
  readonly remarksOn: (account: string) => string;
  /** That an apostrophe before the words is not the account's. */
  readonly apostrophe: string;
  /** Kind, extent, wording, times and provenance of an account, a phrase each. */
  readonly factsOf: (account: Account) => readonly string[];
  /** A divergence as a sentence. */
  readonly sentenceOf: (divergence: TakenDivergence) => string;
  /** That rows were found by software, and by which. */
  readonly madeBy: string;
  /** Leads to the comparison. */
  readonly open: string;
}
