import type { Range } from '../model/range.ts';
import type { Draft } from './draft.ts';
import { trimmed, withoutStops, type Frame } from './frame.ts';
import type { ParagraphParts, Sentence } from './paragraph.ts';
import { goesOn, type Reading } from './reading.ts';
import type { Speaker, Speakers } from './speakers.ts';

interface Open extends Draft {
  /** The end of what is told is known, and no later sentence moves it. */
  readonly fixed: boolean;
}

/** A frame that follows a quotation or a told sentence, with whom it names. */
export interface BackFrame {
  readonly frame: Frame;
  readonly speaker: Speaker | null;
}

export interface Reported {
  readonly drafts: readonly Draft[];
  readonly back: readonly BackFrame[];
}

/** What a paragraph tells of others' words, read from its start to its end. */
export function reported(parts: ParagraphParts, reading: Reading, speakers: Speakers): Reported {
  const { at, text, quotations } = parts;
  const done: Draft[] = [];
  const back: BackFrame[] = [];
  let open: Open[] = [];
  const close = (kept: readonly Open[], before = Number.POSITIVE_INFINITY) => {
    for (const draft of open)
      if (!kept.includes(draft)) {
        const end = Math.min(draft.end, before);
        done.push({ ...draft, end: withoutStops(text, { start: draft.start, end: Math.max(draft.start, end) }).end });
      }
    open = [...kept];
  };
  const inQuotation = (place: number) => quotations.find(({ outer }) => outer.start < place && place < outer.end);

  for (const [index, sentence] of parts.sentences.entries()) {
    const quoted = inQuotation(sentence.start);
    if (quoted && sentence.frames.length === 0) continue;
    const semicolon = /[;；]/u.test(text[(parts.sentences[index - 1]?.end ?? 0) - 1] ?? '');
    speakers.opens(at, sentence.start);
    const forward = sentence.frames.filter((frame) => !frame.back);
    close(
      carried(open, sentence, forward, {
        text,
        reading,
        semicolon,
        names: speakers.names,
        ahead: aheadOf(parts, index),
      }),
    );
    open = open.map((draft) => (draft.fixed ? draft : { ...draft, end: endOf(text, sentence) }));
    for (const frame of sentence.frames) {
      const speaker = frame.subject ? speakers.of(at, frame) : speakers.last(at);
      if (frame.back) {
        back.push({ frame, speaker });
        const told = backDraft(
          at,
          text,
          frame,
          speaker,
          quotations.map(({ outer }) => outer),
        );
        if (told) done.push(told);
        continue;
      }
      // A verb alone goes on with someone; where nobody was named, it is none of a speaker's.
      if (!frame.subject && !speaker) continue;
      close(around(open, frame), frame.clause);
      const fixed = frame.content.end < withoutStops(text, sentence).end - 1;
      open.push({
        paragraph: at,
        kind: 'reported',
        speaker,
        frame: { paragraph: at, range: frame.range },
        ...pastBlanks(text, frame.content),
        medium: frame.medium,
        onlyQuoted: frame.onlyQuoted === true,
        fixed,
      });
    }
  }
  close([]);
  return {
    drafts: done.map((draft) =>
      wholeQuotations(
        draft,
        quotations.map(({ outer }) => outer),
      ),
    ),
    back,
  };
}

interface Context {
  readonly text: string;
  readonly reading: Reading;
  readonly semicolon: boolean;
  readonly names: readonly string[];
  readonly ahead: string;
}

/** The text from a sentence to the next one that has a frame. */
function aheadOf({ text, sentences }: ParagraphParts, index: number): string {
  const next = sentences.findIndex(({ frames }, at) => at >= index && frames.length > 0);
  const last = sentences[next < 0 ? sentences.length - 1 : next - 1];
  return text.slice(sentences[index]?.start ?? 0, last?.end ?? 0);
}

/** Which of those who spoke in the sentence before still speak in this one. */
function carried(open: readonly Open[], sentence: Sentence, frames: readonly Frame[], context: Context): Open[] {
  const { text, reading, semicolon, names, ahead } = context;
  const going = open.filter(({ fixed, onlyQuoted }) => !fixed && !onlyQuoted);
  const media = going.filter(({ medium }) => medium);
  // In a readout who reports does so to the paragraph's end, whoever speaks.
  const stay = reading === 'report' ? [] : media;
  const words = text.slice(sentence.start, sentence.end);
  if (semicolon && frames.length === 0) return going;
  if (/^["“「『]/u.test(words)) return stay;
  const [first] = frames;
  if (first) return first.medium ? [] : stay;
  if (goesOn(reading, words, ahead, names)) return going;
  return stay;
}

/** Which of the open voices a new frame stands within. */
function around(open: readonly Open[], frame: Frame): Open[] {
  const result: Open[] = [];
  for (const draft of open) {
    const begins = frame.range.start - draft.start <= 1;
    const within = frame.subject !== null && !draft.fixed && (begins || (draft.medium && !frame.medium));
    // …,並強調 goes on with the last one who spoke, and stays within who reports him.
    const besides = frame.subject === null && draft.medium && open.some(({ medium }) => !medium);
    if (!within && !besides) break;
    result.push(draft);
  }
  return result;
}

function endOf(text: string, sentence: Range): number {
  return withoutStops(text, sentence).end;
}

function pastBlanks(text: string, { start, end }: Range): Range {
  return trimmed(text, start, end);
}

/** …, the White House said: what stands before, unless it is in quotation marks, which are looked at apart. */
function backDraft(
  at: number,
  text: string,
  frame: Frame,
  speaker: Speaker | null,
  quoted: readonly Range[],
): Draft | null {
  const { start, end } = pastBlanks(text, frame.content);
  if (quoted.some((quote) => quote.start < end && start < quote.end && quote.end >= end - 1)) return null;
  return {
    paragraph: at,
    kind: 'reported',
    speaker,
    frame: { paragraph: at, range: frame.range },
    start,
    end,
    medium: true,
    onlyQuoted: false,
  };
}

/** A quotation is told of whole or not at all. */
function wholeQuotations(draft: Draft, quoted: readonly Range[]): Draft {
  let { start, end } = draft;
  for (const quote of quoted) {
    if (quote.start < end && end < quote.end) end = quote.end;
    if (quote.start < start && start < quote.end) start = quote.end;
  }
  return { ...draft, start, end: Math.max(start, end) };
}
