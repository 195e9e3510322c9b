import type { Account, Paragraph } from '../model/call.ts';
import type { Localized } from '../model/localized.ts';
import type { Range } from '../model/range.ts';
import type { TextLanguage } from '../model/vocabulary.ts';
import type { VoiceKind } from '../model/voices.ts';
import type { TakenHand, TakenVoice } from './taken.ts';
import { namedThrough, type Through, type ThroughWords } from './through.ts';

/** A stretch of a paragraph, with the voices of the whole paragraph. */
export interface QuotedStretch {
  readonly paragraph: Pick<Paragraph, 'text' | 'english'>;
  readonly range: Range;
  readonly voices: readonly TakenVoice[];
  /** Through whom its words are known; null where they are the account's. */
  readonly through: Through | null;
}

/** A passage to be quoted; its stretches are of one account. */
export interface QuotedPassage {
  readonly account: Account;
  readonly stretches: readonly QuotedStretch[];
  /** Who publishes the account, whose wording it is, when: a phrase each. */
  readonly source: readonly string[];
  /** Whether people have read whose words the account gives. */
  readonly reviewed: boolean;
  /** Whether our English reading of its paragraphs goes with it. */
  readonly english: boolean;
  readonly link: string;
}

/** Our wording in an attribution, in one language. */
export interface QuotationWords extends ThroughWords {
  /** Quotation marks around words in the accounts' language. */
  readonly marks: Readonly<Record<TextLanguage, readonly [string, string]>>;
  readonly voice: Readonly<Record<VoiceKind, string>>;
  readonly inferredLineOf: (origin: string) => string;
  readonly found: string;
  readonly per: (names: string) => string;
  /** Before the words of others inside of what an account says itself. */
  readonly within: string;
  readonly ownVoice: string;
  /** Before what the editors say of whose words they are. */
  readonly note: string;
  /** Before our English reading of what is quoted, and of the paragraph that it is part of. */
  readonly reading: { readonly whole: string; readonly part: string };
  readonly comma: string;
}

/** A quotation as parts, before it is set as text of any form. */
export interface Quotation {
  readonly language: TextLanguage;
  /** The words, a paragraph each, and the marks that go around them. */
  readonly words: readonly string[];
  readonly marks: readonly [string, string];
  /** Whose words they are and through whom, then words of others inside of them. */
  readonly said: readonly string[];
  /** The account, its publisher, its times. */
  readonly source: string;
  readonly link: string;
  /** Our English reading of each paragraph, and what says that it is ours; stands after all else. */
  readonly readings: readonly { readonly label: string; readonly text: string }[];
}

/**
 * Words with all that keeps them honest: who says them, per whom, who publishes them. Words that lie in someone's voice
 * are his; of any others the account answers for the whole, or whoever it is known through. Either way the words of others
 * inside of them are told. That words are the account's own is said only where people have read them, and never of what is
 * known through another.
 */
export function quotation(
  { account, stretches, source, reviewed, english, link }: QuotedPassage,
  words: QuotationWords,
  say: (text: Localized) => string,
): Quotation {
  const marks = words.marks[account.wording.language];
  const around = stretches.map(voiceAround);
  const [first] = around;
  const speaks = first && around.every((one) => one && sameHands(one, first)) ? first : null;
  const inside = stretches.flatMap((stretch) => voicesInside(stretch, speaks));
  const throughs = stretches.map(({ through }) => through);
  const isOwn = inside.length === 0 && reviewed && throughs.every((through) => through === null);
  const named = namedThrough(say(account.shortName), throughs, words, say);
  return {
    language: account.wording.language,
    words: stretches.map(({ paragraph, range }) => paragraph.text.slice(range.start, range.end)),
    marks,
    said: [
      speaks ? attribution(speaks, words, say) : `${named}${isOwn ? `${words.comma}${words.ownVoice}` : ''}`,
      ...inside.map(
        (voice) =>
          `${words.within}${words.comma}${marks[0]}${bothEnds(voice.words)}${marks[1]}${words.comma}${attribution(voice, words, say)}`,
      ),
      ...new Set(
        [...(speaks ? [speaks] : []), ...inside].flatMap(({ note }) => (note ? [`${words.note}${say(note)}`] : [])),
      ),
    ],
    source: source.join(words.join),
    link,
    readings: english ? stretches.flatMap((stretch) => readingOf(stretch, words)) : [],
  };
}

/** We read paragraphs whole, so that of a part there is only the reading of the paragraph that it stands in. */
function readingOf({ paragraph, range }: QuotedStretch, { reading }: QuotationWords): Quotation['readings'] {
  if (paragraph.english === null) return [];
  const isWhole = size(range) === paragraph.text.length;
  return [{ label: isWhole ? reading.whole : reading.part, text: paragraph.english }];
}

/** Enough of either end to know words by that have just been quoted whole. */
const endLength = 12;

function bothEnds(words: string): string {
  const points = Array.from(words);
  if (points.length <= 2 * endLength + 1) return words;
  return `${points.slice(0, endLength).join('')}…${points.slice(-endLength).join('')}`;
}

/** "Donald Trump, in reported speech, per Politico": from the speaker outwards. */
function attribution(voice: TakenVoice, words: QuotationWords, say: (text: Localized) => string): string {
  const named = ({ name, inferred, inferredLineOf }: TakenHand) =>
    [say(name), inferred ? words.inferred : '', inferredLineOf ? words.inferredLineOf(say(inferredLineOf)) : ''].join(
      '',
    );
  return [
    voice.speakers.map(named).join(words.comma),
    words.voice[voice.kind],
    ...voice.reportedBy.map((hand) => words.per(named(hand))),
    ...(voice.found ? [words.found] : []),
  ].join(words.comma);
}

/** The innermost voice that a stretch lies in. */
function voiceAround(stretch: QuotedStretch): TakenVoice | null {
  return voicesAround(stretch).toSorted((a, b) => size(a.range) - size(b.range))[0] ?? null;
}

/** The voices that hold a stretch, marks and stops at its ends apart. */
function voicesAround({ paragraph, range, voices }: QuotedStretch): TakenVoice[] {
  const { start, end } = withoutEnds(paragraph.text, range);
  return voices.filter((voice) => voice.range.start <= start && end <= voice.range.end);
}

/** The voices that a stretch takes in, or some of, cut to it; where all is in one voice, only what is not told by that. */
function voicesInside(stretch: QuotedStretch, speaks: TakenVoice | null): TakenVoice[] {
  const { paragraph, range, voices } = stretch;
  const around = new Set(speaks ? voicesAround(stretch) : []);
  return voices.flatMap((voice) => {
    if (around.has(voice) || (speaks && sameHands(voice, speaks))) return [];
    const start = Math.max(voice.range.start, range.start);
    const end = Math.min(voice.range.end, range.end);
    return start < end ? [{ ...voice, range: { start, end }, words: paragraph.text.slice(start, end) }] : [];
  });
}

/** A selection often takes in the quotation marks or the stop, which are in nobody's voice. */
function withoutEnds(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const before = /^[\s\p{P}]*/u.exec(words)?.[0].length ?? 0;
  const after = /[\s\p{P}]*$/u.exec(words)?.[0].length ?? 0;
  return before === words.length ? { start, end } : { start: start + before, end: end - after };
}

function sameHands(a: TakenVoice, b: TakenVoice): boolean {
  return hands(a) === hands(b);
}

function hands({ kind, speakers, reportedBy, found }: TakenVoice): string {
  return JSON.stringify([kind, speakers, reportedBy, found]);
}

function size({ start, end }: Range): number {
  return end - start;
}
