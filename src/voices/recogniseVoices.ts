import type { Voice } from '../model/voices.ts';
import type { Kind } from '../model/vocabulary.ts';
import { direct, spokenWhole, type Previous } from './direct.ts';
import type { Draft } from './draft.ts';
import { isMedium } from './frame.ts';
import { plainHan } from './hanText.ts';
import { nest } from './nest.ts';
import { partsOf, type ParagraphParts } from './paragraph.ts';
import { quotations } from './quotations.ts';
import { readingOf } from './reading.ts';
import { reported } from './reported.ts';
import { Speakers } from './speakers.ts';

export interface VoiceOptions {
  /** What the account is, where it is known; else it is told from the text whether it reads as a readout. */
  readonly kind?: Kind | null;
}

/**
 * Whose words an account's paragraphs give: quotations and reported speech, in order, outer before inner. What no voice
 * covers is the account's own. Ranges are UTF-16 code units of the untouched text and never cross. From the text alone,
 * and the same everywhere.
 */
export function recogniseVoices(paragraphs: readonly string[], { kind = null }: VoiceOptions = {}): Voice[] {
  const reading = readingOf(paragraphs, kind);
  const all = quotations(paragraphs);
  const parts = paragraphs.map((text, at) => partsOf(text, at, all));
  const speakers = new Speakers(paragraphs, names(parts));
  const drafts: Draft[] = [];
  let previous: Previous | null = null;
  let relayed: Draft | null = null;
  for (const part of parts) {
    const { drafts: told, back } = reported(part, reading, speakers);
    const said = direct(part, reading, told, back, previous);
    const kept = told.filter((draft) => !spokenWhole(part, draft));
    const source = told.find(({ medium }) => medium);
    // A relay that has named whom it relays goes on with that to its end.
    if (reading === 'relay' && relayed && !source && part.text.trim() !== '') drafts.push(wholeOf(part, relayed));
    relayed = source ?? relayed;
    drafts.push(...kept, ...said);
    const last = said.at(-1);
    previous = last ? { direct: last, atEnd: !/[\p{L}\p{N}]/u.test(afterFrame(part, last)) } : null;
  }
  return nest(drafts);
}

/** Everyone who speaks somewhere in the account, longest name first. */
function names(parts: readonly ParagraphParts[]): string[] {
  const found = new Set<string>();
  for (const { text, sentences } of parts)
    for (const { subject, pronoun, medium } of sentences.flatMap(({ frames }) => frames))
      if (subject && !pronoun && !medium) found.add(plainHan(text.slice(subject.start, subject.end)));
  return [...found].filter((name) => !isMedium(name)).toSorted((a, b) => b.length - a.length);
}

function wholeOf({ at, text }: ParagraphParts, { speaker }: Draft): Draft {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().replace(/[.。]$/u, '').length;
  return { paragraph: at, kind: 'reported', speaker, frame: null, start, end, medium: true, onlyQuoted: false };
}

/** What follows a quotation in its paragraph, or follows the frame behind it up to the sentence's stop. */
function afterFrame({ text }: ParagraphParts, { end, frame }: Draft): string {
  const rest = text.slice(Math.max(end, frame?.range.end ?? 0));
  return /^[^.。]*[.。]?\s*$/u.test(rest) ? '' : rest;
}
