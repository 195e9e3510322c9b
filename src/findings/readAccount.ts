import type { Range } from '../model/range.ts';
import type { GlossaryIndex } from '../text/glossary.ts';
import { analyse } from '../text/terms.ts';
import type { Token } from '../text/tokens.ts';
import type { FindingAccount, Passage } from './account.ts';
import { evidenceIn, type Evidence } from './evidence.ts';
import { saysMeeting } from './meeting.ts';
import { clausesOf } from '../text/clauses.ts';
import { itemsOf } from './parts.ts';
import { sentencesOf } from './sentenceLinks.ts';
import { surfaceOf } from './surface.ts';
import { written } from './written.ts';

/** Terms of less base than this are function words and filler: finding them tells nothing, nor does missing them. */
const leastTelling = 0.1;

/** A clause, or an item of a list. */
export interface Piece {
  readonly range: Range;
  /** Its words, without what stands around them. */
  readonly text: string;
  readonly evidence: Evidence;
  readonly item: boolean;
}

/** A sentence with what it is made of; ranges are into the paragraph. */
export interface ReadSentence {
  readonly passage: Passage;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The tokens as one folded string. */
  readonly written: string;
  readonly whole: Evidence;
  readonly clauses: readonly Piece[];
  /** The clauses, with every list opened into its items. */
  readonly pieces: readonly Piece[];
  /** Of terms and wording alike. */
  readonly keys: ReadonlySet<string>;
}

/** An account's text, sentence by sentence. */
export interface ReadAccount {
  readonly account: FindingAccount;
  readonly sentences: readonly ReadSentence[];
  /** The places of the sentences that have a key, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The sentences that have a word of meeting or calling. */
  readonly meetings: readonly ReadSentence[];
}

export function readAccount(account: FindingAccount, glossary: GlossaryIndex): ReadAccount {
  return indexed(
    account,
    sentencesOf(account).map((passage) => readSentence(passage, account, glossary)),
  );
}

/** The same with its headline and captions: all that has to be searched before anything is called absent. */
export function withAround({ account, sentences }: ReadAccount, glossary: GlossaryIndex): ReadAccount {
  const { id, paragraphs, around } = account;
  const told = sentencesOf({ id, paragraphs: around })
    .map((passage) => ({ ...passage, paragraph: paragraphs.length + passage.paragraph }))
    .map((passage) => readSentence(passage, account, glossary));
  return indexed(account, [...sentences, ...told]);
}

function indexed(account: FindingAccount, sentences: readonly ReadSentence[]): ReadAccount {
  const places = new Map<string, number[]>();
  for (const [place, { keys }] of sentences.entries())
    for (const key of keys) {
      const known = places.get(key);
      if (known) known.push(place);
      else places.set(key, [place]);
    }
  return { account, sentences, places, meetings: sentences.filter(({ whole }) => saysMeeting(whole)) };
}

function readSentence(passage: Passage, account: FindingAccount, glossary: GlossaryIndex): ReadSentence {
  const { paragraphs, around } = account;
  const paragraph = paragraphs[passage.paragraph] ?? around[passage.paragraph - paragraphs.length] ?? '';
  const { start, end } = passage.range;
  const text = paragraph.slice(start, end);
  const analysis = analyse(text, account.date, glossary);
  const terms = analysis.terms
    .filter(({ base, bonus }) => base >= leastTelling && !bonus)
    .map((term) => moved(term, start));
  const surface = surfaceOf(analysis.tokens, analysis.terms).map((unit) => moved(unit, start));
  const piece = (range: Range, item: boolean): Piece => ({
    range,
    text: paragraph.slice(range.start, range.end),
    evidence: evidenceIn({ terms, surface }, range),
    item,
  });
  const clauses = clausesOf(paragraph, passage.range).map((range) => piece(range, false));
  return {
    passage,
    text,
    tokens: analysis.tokens.map((token) => moved(token, start)),
    written: written(analysis.tokens),
    whole: evidenceIn({ terms, surface }, passage.range),
    clauses,
    pieces: clauses.flatMap((clause) => {
      const items = itemsOf(paragraph, clause.range);
      return items.length > 0 ? items.map((range) => piece(range, true)) : [clause];
    }),
    keys: new Set([...terms, ...surface].map(({ key }) => key)),
  };
}

export function moved<T extends Range>(stretch: T, by: number): T {
  return { ...stretch, start: stretch.start + by, end: stretch.end + by };
}
