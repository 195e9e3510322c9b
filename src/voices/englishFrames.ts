import type { Range } from '../model/range.ts';
import { englishSubject, englishSubjectAfter, isPronoun } from './englishSubject.ts';
import { isMedium, withoutStops, type Frame } from './frame.ts';

/** Bring in what is said with or without “that”. */
const saying =
  /\b(?:said|says|say|told|tells|wrote|writes|tweeted|posted|added|adds|argued|argues|insisted|insists|claimed|claims|warned|warns|predicted|tweets)\b/u;
/** Bring in what is said only before “that”, a colon or a quotation mark; else they tell of an act. */
const telling =
  /\b(?:noted|notes|stressed|stresses|emphasi[sz]ed|emphasi[sz]es|underscored|underscores|reiterated|reiterates|reaffirmed|reaffirms|stated|states|announced|announces|suggested|suggests|acknowledged|conceded|admitted|denied|denies|explained|explains|replied|responded|countered|remarked|commented|declared|declares|pointed out|points out|pledged|promised|vowed|confirmed|confirms|reported|reports|believes?|believed|thinks|worr(?:y|ies|ied)|fears?|agreed|agrees|asserted|asserts|maintained|maintains|concluded|indicated|expressed (?:hope|confidence|concern)|cautioned|observed|recalled|revealed|disclosed|conveyed|urged|urges|hailed|called|accus(?:ed|ing)|heralded|described)\b/u;
const verbs = new RegExp(`${saying.source}|${telling.source}`, 'gu');
const opens = /^\s*[:,]?\s*["“«‘]/u;
const that = /^(?:\s+(?!that\b)[^,.;:]{1,60}?)?\s+that\b(?!\s+(?:of|day|week|year))/u;
/** Told what of, to whom, or where, before what is told. */
const aside = /^\s+(?:nothing|much|little|so|no|anything|to have|of|goodbye)\b/u;

const mark = /["“”«»]/u;
const according = /\b[Aa]ccording to\s+/gu;

/** The reporting frames of one sentence of an English text, in order, outside its quotations. */
export function englishFrames(text: string, sentence: Range, quoted: readonly Range[]): Frame[] {
  const result: Frame[] = [...accordingFrames(text, sentence)];
  let from = sentence.start;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(verbs)) {
    const verb = sentence.start + match.index;
    const end = verb + match[0].length;
    if (verb < from || aside.test(text.slice(end, sentence.end))) continue;
    if (quoted.some((quote) => quote.start <= verb && verb < quote.end)) continue;
    const quoteEnd = Math.max(from, ...quoted.filter((quote) => quote.end <= verb).map((quote) => quote.end));
    const frame = backFrame(text, sentence, from, verb, end) ?? forwardFrame(text, sentence, quoteEnd, verb, end);
    if (!frame) continue;
    result.push(frame);
    from = frame.range.end;
  }
  return result.toSorted((a, b) => a.range.start - b.range.start);
}

function frameOf(text: string, subject: Range | null, rest: Omit<Frame, 'subject' | 'pronoun' | 'medium'>): Frame {
  const words = subject ? text.slice(subject.start, subject.end) : '';
  return { ...rest, subject, pronoun: isPronoun(words), medium: subject !== null && isMedium(words) };
}

/** “…,” he said. / “…,” said Smith. / …, the White House said. */
function backFrame(text: string, sentence: Range, from: number, verb: number, end: number): Frame | null {
  const before = text.slice(from, verb);
  const after = text.slice(end, sentence.end);
  const inverted = /["”»]\s*,?\s*$/u.test(before) ? englishSubjectAfter(text, end, sentence.end) : null;
  if (inverted) {
    const content = withoutStops(text, { start: from, end: verb });
    const told = { ...content, start: from };
    return frameOf(text, inverted, {
      range: { start: verb, end: inverted.end },
      clause: verb,
      content: told,
      back: true,
    });
  }
  const behindQuote = /["”»]\s*,?\s+(?=[^"“”«»]{0,120}$)/u.exec(before);
  const comma = /,\s+(?=[^,]{1,80}$)/u.exec(before);
  const lastQuote = behindQuote ? from + behindQuote.index + behindQuote[0].length : null;
  const start = lastQuote ?? (comma ? from + comma.index + comma[0].length : null);
  // Nothing may follow that the verb could bring in.
  if (start === null || opens.test(after) || that.test(after) || /^\s*:/u.test(after)) return null;
  if (lastQuote === null && !/^[^,;:"“]{0,60}[.!?,]?["”]?\s*$/u.test(after)) return null;
  const subject = englishSubject(text, start, verb);
  if (!subject?.range) return null;
  if (
    lastQuote === null &&
    (!saying.test(text.slice(verb, end)) || !/\p{L}{2,}\s+\p{L}+/u.test(text.slice(from, start)))
  )
    return null;
  const content = { start: from, end: withoutStops(text, { start: from, end: start }).end };
  if (content.end <= content.start) return null;
  return frameOf(text, subject.range, {
    range: { start: subject.range.start, end },
    clause: start,
    content,
    back: true,
  });
}

function forwardFrame(text: string, sentence: Range, from: number, verb: number, end: number): Frame | null {
  const after = text.slice(end, sentence.end);
  const subject = englishSubject(text, from, verb);
  if (!subject) return null;
  if (subject.range === null && from === sentence.start) return null;
  const bare = saying.test(text.slice(verb, end));
  const link = that.exec(after);
  const quoted = opens.test(after) || /^[^"“.;]{0,60}:\s/u.test(after);
  const onlyQuoted = !link && !quoted && !bare;
  if (onlyQuoted && !mark.test(after)) return null;
  const told = /^(?:told|tells)$/u.test(text.slice(verb, end))
    ? /^\s+[^,."“]{1,40}?(?=\s+(?:that|he|she|they|it|the|we|I)\b|\s*[:,]?\s*["“])/u
    : null;
  const skip = link?.[0].length ?? told?.exec(after)?.[0].length ?? 0;
  const content = withoutStops(text, { start: end + skip, end: sentence.end });
  if (content.end <= content.start) return null;
  const start = subject.range?.start ?? verb;
  return {
    ...frameOf(text, subject.range, {
      range: { start, end },
      clause: clauseStart(text, from, start),
      content,
      back: false,
    }),
    ...(onlyQuoted && { onlyQuoted }),
  };
}

/** What is said before ends at the comma or conjunction that the new frame stands behind. */
function clauseStart(text: string, from: number, start: number): number {
  const joint = /(?:,\s*)?(?:\b(?:and|but|while|as|when)\s*)?$/u.exec(text.slice(from, start));
  return joint ? from + joint.index : start;
}

function accordingFrames(text: string, sentence: Range): Frame[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(according)].flatMap((match): Frame[] => {
    const start = sentence.start + match.index;
    const name = start + match[0].length;
    const rest = /^[^,.;:"“”]{2,80}/u.exec(text.slice(name, sentence.end))?.[0] ?? '';
    const subject = withoutStops(text, { start: name, end: name + rest.length });
    if (subject.end <= subject.start) return [];
    const leads =
      text
        .slice(sentence.start, start)
        .trim()
        .replace(/^(?:and|but|furthermore|meanwhile)\b,?/iu, '') === '';
    const content = leads
      ? withoutStops(text, { start: subject.end, end: sentence.end })
      : { start: sentence.start, end: withoutStops(text, { start: sentence.start, end: start }).end };
    if (content.end <= content.start) return [];
    const range = { start, end: subject.end };
    return [{ ...frameOf(text, subject, { range, clause: start, content, back: !leads }), medium: true }];
  });
}
