import { covers, type Draft } from './draft.ts';
import type { ParagraphParts } from './paragraph.ts';
import type { Quotation } from './quotations.ts';
import type { Reading } from './reading.ts';
import type { BackFrame } from './reported.ts';

/** Who spoke last, and whether his quotation was the last thing in the paragraph. */
export interface Previous {
  readonly direct: Draft;
  readonly atEnd: boolean;
}

const stop = /[.!?。！？…,，]["”’」』]*$/u;
/** Marks and blanks between two sentences are fewer; keeps the work linear. */
const near = 12;
const sentenceStart = /(?:^|[.!?。！？…:：]["”’」』»]*)\s*$/u;

/**
 * Whose words stand in a paragraph's quotation marks. A quotation is a voice where a frame brings it in, where it lies in
 * what someone is said to say, or where it is a whole sentence. A word or a phrase that the account puts in marks in its
 * own voice (“red line”, 「成功」) quotes nobody; nor do the marks that a readout puts around a set phrase.
 */
export function direct(
  { at, text, quotations }: ParagraphParts,
  reading: Reading,
  reported: readonly Draft[],
  back: readonly BackFrame[],
  previous: Previous | null,
): Draft[] {
  const result: Draft[] = [];
  for (const quotation of quotations) {
    const { inner, outer } = quotation;
    const make = (by: Pick<Draft, 'speaker' | 'frame'>): void => {
      result.push({
        paragraph: at,
        kind: 'direct',
        speaker: by.speaker,
        frame: by.frame,
        ...inner,
        medium: false,
        onlyQuoted: false,
      });
    };
    // 「…,」川普說,「…」: the frame between two quotations brings in both.
    const between = back.find(
      ({ frame }) => frame.range.end <= outer.start && /^[\s,，:：]*$/u.test(text.slice(frame.range.end, outer.start)),
    );
    const behind =
      between ??
      back.find(
        ({ frame: { range, content } }) =>
          range.start >= outer.end &&
          (content.start <= outer.start || /^[\s,，]*$/u.test(text.slice(outer.end, range.start))),
      );
    if (behind) {
      make({ speaker: behind.speaker, frame: { paragraph: at, range: behind.frame.range } });
      continue;
    }
    const around = reported
      .filter((draft) => covers(draft, outer))
      .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
    const whole =
      sentenceStart.test(text.slice(Math.max(0, outer.start - near), outer.start)) &&
      stop.test(text.slice(Math.max(inner.start, inner.end - near), inner.end));
    if (around && !around.medium) {
      const opens = outer.start - around.start <= 1;
      if (reading === 'report' || opens || whole) make(around);
      continue;
    }
    if (whole || quotation.continues) {
      const last = lastSpeaker(at, text, quotation, reported, result, previous);
      make({ speaker: last?.speaker ?? around?.speaker ?? null, frame: null });
    } else if (around && reading === 'report') make(around);
  }
  return result;
}

/** Whoever spoke just before a whole quoted sentence without a frame of its own, in this paragraph or at the last one's end. */
function lastSpeaker(
  at: number,
  text: string,
  { outer, continues }: Quotation,
  reported: readonly Draft[],
  found: readonly Draft[],
  previous: Previous | null,
): Pick<Draft, 'speaker'> | null {
  const before = [...reported, ...found]
    .filter((draft) => draft.end <= outer.start && !draft.medium && draft.paragraph === at)
    .toSorted((a, b) => b.end - a.end)[0];
  if (before) return before;
  const alone = text.slice(0, outer.start).trim() === '' && text.slice(outer.end).trim() === '';
  return previous && (continues || (alone && previous.atEnd)) ? previous.direct : null;
}

/** Reported voices of which nothing is left outside quotation marks: the quotation says it all. */
export function spokenWhole({ text, quotations }: ParagraphParts, draft: Draft): boolean {
  let rest = text.slice(draft.start, draft.end);
  for (const { outer } of quotations.toReversed())
    if (covers(draft, outer)) rest = rest.slice(0, outer.start - draft.start) + rest.slice(outer.end - draft.start);
  return !/[\p{L}\p{N}]/u.test(rest);
}
