import type { Range } from '../model/range.ts';
import { hanPattern } from './hanText.ts';

/** Words that bring someone's words in: 習近平指出, / according to X, / , he said. Ranges lie in one sentence. */
export interface Frame {
  /** The words that name the speaker; null where the verb stands alone (…,並強調) and the one before goes on. */
  readonly subject: Range | null;
  /** 他, she: stands for someone named before. */
  readonly pronoun: boolean;
  /** From the speaker to the verb. */
  readonly range: Range;
  /** Where the clause starts that the frame stands in: what another one says ends before it. */
  readonly clause: number;
  /** What is told, as far as the sentence goes. */
  readonly content: Range;
  /** The frame follows what it tells of. */
  readonly back: boolean;
  /** A report, a statement, an agency, an office: gives others' words, so that frames within are within what it says. */
  readonly medium: boolean;
  /** Tells of an act and not of words (reiterated his intention to “…”): only what is in quotation marks is said. */
  readonly onlyQuoted?: boolean;
}

export function trimmed(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}

/** Without the marks at its ends that belong to the sentence and not to what is told. */
export function withoutStops(text: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from < to && /[\s,:;，：；、]/u.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s,.;:。，；：、!?！？…—]/u.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}

const media = hanPattern(
  '社$|電視|央視|日報|晚報|時報|週刊|雜誌|新聞|媒體|報道|報導|消息|聲明|公報|通報|文告|紀要|白宮|外交部|國防部|國務院|商務部|' +
    '發言人|辦公室|使館|總統府|唐寧街|報$|網$|網站|路透|法新|彭博|美聯|共同社|塔斯',
);
const englishMedia =
  /\b(?:statement|readout|release|report|reports|spokes(?:man|woman|person|people)|White House|Downing Street|No\.? ?10|Kremlin|Elysee|ministry|Ministry|department|Department|office|agency|news|News|media|newspaper|embassy|Reuters|Xinhua|CCTV|AFP|AP|Associated Press|Bloomberg|CNN|BBC|Press|Times|Post)\b/u;

/** Whether the words name one that hands on what others say; `words` in the form that `plainHan` gives. */
export function isMedium(words: string): boolean {
  return media.test(words) || englishMedia.test(words);
}
