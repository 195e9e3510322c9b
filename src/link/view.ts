import type { Language } from '../model/vocabulary.ts';
import type { LedgerSelection } from './ledgerSelection.ts';
import type { Passage } from './passage.ts';

export const markings = ['differences', 'shared', 'voices', 'none'] as const;
/** What the page highlights in the texts. */
export type Marking = (typeof markings)[number];

export const rooms = ['texts', 'ledger', 'order', 'found'] as const;
/** The texts, the table of what they state, the order and room of their topics, and what the engine found. */
export type Room = (typeof rooms)[number];

export const readings = ['rows', 'original', 'focus'] as const;
/** The texts in aligned rows, each as its publisher wrote it, or one of them wide with the others' counterparts beside. */
export type ReadingWay = (typeof readings)[number];

export const englishPlaces = ['under', 'beside', 'instead', 'hidden'] as const;
/** Where our English reading stands: under a paragraph, beside it where there is room, instead of it, or nowhere. */
export type EnglishPlace = (typeof englishPlaces)[number];

/** UTF-16 code units of `find`; longer is no search for words. */
export const longestFind = 200;

/** Everything that a reader chose about a call, and nothing that can be derived from it. An address carries it whole. */
export interface View {
  readonly room: Room;
  /** Ids of the accounts on the page; never empty; the order of reading is the call's. */
  readonly shown: readonly string[];
  /** The account that the others are compared with, and the one in focus; one of `shown`. */
  readonly base: string;
  readonly read: ReadingWay;
  readonly marking: Marking;
  /** What of the ledger is asked for. */
  readonly ledger: LedgerSelection;
  /** Null where that goes by the page's language. */
  readonly english: EnglishPlace | null;
  /** Whether variations of wording are listed beside what the engine found. */
  readonly wording: boolean;
  /** What is looked for in the accounts, as typed; empty where nothing is. */
  readonly find: string;
  /** The page's language where the address names one; else the reader's own. */
  readonly language: Language | null;
  /** The passages that a link points to; their accounts are shown. */
  readonly passages: readonly Passage[];
  /** The row that a link points to, by a paragraph in it; null for none. */
  readonly row: ParagraphName | null;
  /** The divergence that a link points to, by its words; null for none. */
  readonly divergence: Passage | null;
  /** The statement of the ledger that a link points to, by its id; null for none. */
  readonly statement: string | null;
}

/** A paragraph by the ids of its account and its own. */
export interface ParagraphName {
  readonly account: string;
  readonly paragraph: string;
}

/** What a view points to, and nothing of how it is read. */
export type Target = Pick<View, 'passages' | 'row' | 'divergence' | 'statement'>;

export const noTarget: Target = { passages: [], row: null, divergence: null, statement: null };

/** Whether a link led to something on the page, rather than to the page. */
export function hasTarget({ passages, row, divergence, statement }: Target): boolean {
  return passages.length > 0 || row !== null || divergence !== null || statement !== null;
}
