import type { Relation } from '../align/alignment.ts';
import type { DivergenceKind } from '../divergence/divergences.ts';
import type { Account, Call, Paragraph } from '../model/call.ts';
import type { Localized } from '../model/localized.ts';
import type { Range } from '../model/range.ts';
import type { VoiceKind } from '../model/voices.ts';

// What a comparison is for those who take it elsewhere: what every writer of this folder is given.

/** A row's number on the page, from 1, and a paragraph in it by its key. */
export interface TakenPlace {
  readonly number: number;
  /** `account/paragraph`. */
  readonly target: string;
}

/** Someone whose words they are, or who hands them on. */
export interface TakenHand {
  readonly name: Localized;
  /** The text does not say at this place that the words came this way. */
  readonly inferred: boolean;
  /** Whose line the party gives, where that is our inference. */
  readonly inferredLineOf: Localized | null;
}

/** Words of a paragraph that someone else than its account says. */
export interface TakenVoice {
  /** Half-open, in UTF-16 code units of the paragraph on the page. */
  readonly range: Range;
  readonly words: string;
  readonly kind: VoiceKind;
  readonly speakers: readonly TakenHand[];
  /** From the speaker outwards; the last is the publisher. */
  readonly reportedBy: readonly TakenHand[];
  /** Whether the software recognised it, and nobody has corrected it. */
  readonly found: boolean;
  /** What the editors have to say of it. */
  readonly note?: Localized | undefined;
}

export interface TakenParagraph {
  /** `account/paragraph`. */
  readonly key: string;
  readonly paragraph: Paragraph;
  /** Out of its own account's order. */
  readonly moved: boolean;
  /** Other rows that tell it too. */
  readonly alsoIn: readonly TakenPlace[];
  readonly voices: readonly TakenVoice[];
}

export interface TakenCell {
  readonly account: Account;
  readonly paragraphs: readonly TakenParagraph[];
  /** Where the account tells it, if it does so in another row only. */
  readonly toldIn: readonly TakenPlace[];
  /** Rows in which it tells part of this one, where nothing of it is matched to this one. */
  readonly seeAlso: readonly TakenPlace[];
}

export interface TakenRow {
  readonly number: number;
  /** One for each account, in the order of reading. */
  readonly cells: readonly TakenCell[];
}

/** Words of a paragraph; the range is empty where words are lacking. */
export interface TakenWords {
  readonly account: Account;
  readonly target: string;
  readonly range: Range;
  readonly words: string;
}

export interface TakenDivergence extends TakenWords {
  /** The same as long as the paragraphs and ranges involved are. */
  readonly id: string;
  readonly kind: DivergenceKind;
  /** What the words are held against; null where nothing stands beside them. */
  readonly other: TakenWords | null;
}

/** Two paragraphs that the software takes to make the same statements. */
export interface TakenLink {
  /** Keys of the paragraphs. */
  readonly a: string;
  readonly b: string;
  readonly relation: Relation;
  /** In [0, 1]. */
  readonly score: number;
  /** The sentences that make one statement. */
  readonly statements: readonly { readonly a: Range; readonly b: Range }[];
}

/** What its publisher set around an account's text: headlines, captions and the like, which are not aligned. */
export interface TakenAround {
  readonly account: Account;
  readonly paragraphs: readonly Pick<TakenParagraph, 'key' | 'paragraph' | 'voices'>[];
}

/** A comparison as it is taken away: the accounts chosen, read from one of them. */
export interface Taken {
  readonly call: Pick<Call, 'id' | 'title' | 'deck' | 'event' | 'origins' | 'accounts'>;
  readonly accounts: readonly Account[];
  /** The id of the account that the others are compared with. */
  readonly base: string;
  readonly rows: readonly TakenRow[];
  /** Only of accounts that have something around their text. */
  readonly around: readonly TakenAround[];
  readonly divergences: readonly TakenDivergence[];
  readonly links: readonly TakenLink[];
  /** The address of the page, absolute and without fragment; null where there is none, as on the command line. */
  readonly page: string | null;
  /** The address that opens the page on this very comparison; null as `page` is. */
  readonly link: string | null;
}
