import type { Range } from '../model/range.ts';
import { isMedium, withoutStops, type Frame } from './frame.ts';
import { hanSubject } from './hanSubject.ts';
import { according, citing, noContent, verbs, wish } from './hanVerbs.ts';

/** Parts of a sentence between its marks; a blank between two characters parts a headline. */
const boundary = /[,:;。!?…—「」『』“”"]|(?<=[\p{Script=Han}」』”])\s+(?=\p{Script=Han})/gu;

function clauses(text: string, { start, end }: Range): Range[] {
  const result: Range[] = [];
  let from = start;
  for (const mark of text.slice(start, end).matchAll(boundary)) {
    const at = start + mark.index;
    if (at > from) result.push({ start: from, end: at });
    from = at + mark[0].length;
  }
  if (end > from) result.push({ start: from, end });
  return result;
}

/** Blanks and marks between a quotation and its frame are fewer; keeps the work linear. */
const near = 8;

/** A quotation mark closes here or before the comma: what precedes the frame may be what is told. */
const afterQuotation = /[」』”"]\s*[,，]?\s*$/u;

/** The reporting frames of one sentence of a Chinese text in `plainHan` form, in order. */
export function hanFrames(text: string, sentence: Range): Frame[] {
  const result: Frame[] = [];
  for (const clause of clauses(text, sentence)) {
    const source = accordingFrame(text, clause, sentence);
    if (source) result.push(source);
    const from = source ? source.range.end : clause.start;
    if (from < clause.end) result.push(...clauseFrames(text, { start: from, end: clause.end }, sentence));
  }
  for (const match of text.slice(sentence.start, sentence.end).matchAll(wish)) {
    const start = sentence.start + match.index;
    const told = start + match[0].indexOf(match[1] ?? '');
    result.push({
      subject: null,
      pronoun: false,
      range: { start, end: told },
      clause: start,
      content: { start: told, end: told + (match[1] ?? '').length },
      back: false,
      medium: false,
    });
  }
  return result.toSorted((a, b) => a.range.start - b.range.start);
}

function accordingFrame(text: string, clause: Range, sentence: Range): Frame | null {
  const match = according.exec(text.slice(clause.start, clause.end));
  const name = match?.[1];
  if (!match || name === undefined) return null;
  const start = clause.start + match[0].indexOf(name);
  const subject = withoutStops(text, { start, end: start + name.length });
  const end = clause.start + match[0].length;
  if (subject.end <= subject.start) return null;
  return {
    subject,
    pronoun: false,
    range: { start: clause.start, end },
    clause: clause.start,
    content: withoutStops(text, { start: end, end: sentence.end }),
    back: false,
    medium: true,
  };
}

function clauseFrames(text: string, clause: Range, sentence: Range): Frame[] {
  const result: Frame[] = [];
  let from = clause.start;
  for (const match of text.slice(clause.start, clause.end + 1).matchAll(verbs)) {
    const verb = clause.start + match.index;
    const end = verb + match[0].length;
    if (verb < from || end > clause.end || noContent.test(text.slice(end, sentence.end))) continue;
    const cited = citing.exec(text.slice(from, verb));
    if (cited) {
      const frame = citingFrame(text, from, from + cited.index, from + cited.index + cited[0].length, sentence);
      if (frame) {
        result.push(frame);
        from = frame.range.end;
      }
    }
    const subject = hanSubject(text, from, verb);
    if (!subject) continue;
    // A verb right behind another frame needs a speaker of its own (習近平表示希望…認為).
    if (subject.range === null && result.length > 0) continue;
    const content = withoutStops(text, { start: end, end: sentence.end });
    const told = /[\p{L}\p{N}]/u.test(text.slice(content.start, content.end));
    const back = isBack(text, { start: sentence.start, end: clause.start }, told || opensHere(text, end));
    if (back === null || (back && subject.range === null && !told)) continue;
    const follows = back && subject.range !== null;
    const start = subject.range?.start ?? from;
    result.push({
      subject: subject.range,
      pronoun: subject.pronoun,
      range: { start, end },
      clause: from,
      content: follows ? { start: sentence.start, end: clause.start } : content,
      back: follows,
      medium: subject.range !== null && isMedium(text.slice(subject.range.start, subject.range.end)),
    });
    from = end;
  }
  return result;
}

/**
 * Whether a frame behind `before`, the part of its sentence that precedes it, looks back at a quotation: always where
 * nothing follows the verb (null where there is no quotation either), else where the sentence opens with one and no
 * other quotation follows.
 */
function isBack(text: string, before: Range, tells: boolean): boolean | null {
  if (!tells) return afterQuotation.test(text.slice(Math.max(0, before.end - near), before.end)) ? true : null;
  const words = text.slice(before.start, before.end);
  return /^\s*[「『“"]/u.test(words) && afterQuotation.test(words) && !opensHere(text, before.end);
}

/** 川普說,「…」 after another quotation brings in the next one. */
function opensHere(text: string, end: number): boolean {
  return /^\s*[,:]?\s*[「『“"]/u.test(text.slice(end, end + 6)) || text[end] === ':';
}

function citingFrame(text: string, start: number, verb: number, end: number, sentence: Range): Frame | null {
  const subject = hanSubject(text, start, verb);
  if (!subject?.range) return null;
  return {
    subject: subject.range,
    pronoun: false,
    range: { start: subject.range.start, end },
    clause: start,
    content: withoutStops(text, { start: end, end: sentence.end }),
    back: false,
    medium: true,
  };
}
