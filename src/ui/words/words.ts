import type { SegmentKind } from '../../divergence/comparison.ts';
import type { Marking, Room } from '../../link/view.ts';
import type { VoiceKind } from '../../model/voices.ts';
import type { ModeWords } from './modeWords.ts';
import type { ToolbarWords } from './toolbarWords.ts';
import type { Extent, Kind, Role, TextLanguage, Verdict } from '../../model/vocabulary.ts';

/** Everything that the page says in its own name. Both languages have all of it. */
export interface Words {
  readonly product: string;
  readonly tagline: string;
  readonly skipToTexts: string;
  readonly language: string;
  readonly theme: { readonly label: string; readonly system: string; readonly light: string; readonly dark: string };

  readonly leads: string;
  /** On a phone, before who states what. */
  readonly leadsWhole: string;
  /** Of all that stands there; and, from the blank before it on, of the marks. */
  readonly leadsBy: readonly [string, string];
  readonly statement: string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** Through whom an account known in excerpts is known. */
  readonly via: (accounts: string) => string;
  /** Between the last two of a list. */
  readonly and: string;
  /** Where the text that we hold of the source does not bear it out. */
  readonly ascribedTo: (source: string) => string;
  readonly asGivenBy: (source: string) => string;

  readonly accounts: string;
  readonly kind: Readonly<Record<Kind, string>>;
  readonly extent: Readonly<Record<Extent, string>>;
  readonly wording: {
    readonly original: (language: string) => string;
    readonly translation: (language: string, from: string, by: string) => string;
    readonly 'reads-as-translation': (language: string, from: string) => string;
    readonly unknown: (language: string) => string;
  };
  readonly translatorUnknown: string;
  readonly translatedBy: (name: string) => string;
  readonly textLanguage: Readonly<Record<TextLanguage, string>>;
  readonly time: {
    readonly published: (when: string) => string;
    readonly updated: (when: string) => string;
    readonly unknown: string;
    readonly zoneUnknown: string;
    readonly inZone: (zone: string) => string;
  };
  /** IANA zone → what people call it. */
  readonly zone: Readonly<Record<string, string>>;
  readonly relays: (source: string) => string;
  /** After it, where the account does not itself say whose line that is. */
  readonly lineInferred: (origin: string) => string;

  readonly compare: string;
  readonly shownAccounts: string;
  readonly comparedWith: string;
  readonly marking: string;
  readonly markings: Readonly<Record<Marking, string>>;
  readonly legend: Readonly<Record<SegmentKind | VoiceKind, string>>;
  readonly modes: ModeWords;
  /** Beside the account that a row's others are compared with, where the base has nothing. */
  readonly referenceHere: string;
  readonly toolbar: ToolbarWords;

  readonly texts: string;
  readonly row: string;
  /** Beside the name of the account that the others are compared with. */
  readonly baseMark: string;
  /** Between two facts on one line. */
  readonly join: string;
  readonly comma: string;
  readonly rowName: (number: number) => string;
  readonly furniture: string;
  readonly role: Readonly<Record<Role, string>>;
  readonly noCounterpart: Readonly<Record<Extent, string>>;
  readonly moved: string;
  readonly alsoIn: (row: number) => string;
  readonly toldIn: (row: number) => string;
  /** Where nothing is matched, but another row tells part of it. */
  readonly seeAlso: (row: number) => string;
  readonly quotedVia: (account: string) => string;
  readonly quoteMode: { readonly direct: string; readonly reported: string };
  readonly attribution: { readonly named: string; readonly inferred: string };

  readonly whyTogether: string;
  readonly whyNot: string;

  readonly roomsLabel: string;
  readonly rooms: Readonly<Record<Room, string>>;

  readonly voices: {
    readonly ask: string;
  };

  readonly overview: {
    readonly title: string;
    readonly about: string;
    readonly asTable: string;
  };

  /** Before anybody asks for it; the rest comes with the dialogs. */
  readonly taking: {
    readonly take: string;
    readonly copyAs: string;
    readonly copyAsOf: (account: string, words: string) => string;
  };
  readonly copyLink: string;
  readonly copyLinkTo: (account: string, words: string) => string;
  readonly clearPassage: string;

  readonly opening: {
    readonly ask: string;
    /** Of a part of the page that is fetched when it is asked for. */
    readonly loading: string;
    readonly notLoaded: string;
  };

  /** On the button that opens the bar for it. */
  readonly find: string;

  /** What the page says on paper only. */
  readonly print: {
    /** Under every sheet: what this is, when it was printed, and where it came from. */
    readonly running: (title: string, printed: string, address: string) => string;
    readonly sources: string;
    readonly link: string;
    /** What the lines under the words mean. */
    readonly legend: string;
  };

  readonly rights: string;
}
