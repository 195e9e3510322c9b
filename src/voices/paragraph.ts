import type { Range } from '../model/range.ts';
import { sentences } from '../text/sentences.ts';
import { englishFrames } from './englishFrames.ts';
import type { Frame } from './frame.ts';
import { hanFrames } from './hanFrames.ts';
import { isHan, plainHan } from './hanText.ts';
import type { Quotation } from './quotations.ts';

export interface Sentence extends Range {
  /** Those that stand outside quotation marks. */
  readonly frames: readonly Frame[];
}

/** A paragraph with everything that is read off it alone. */
export interface ParagraphParts {
  readonly at: number;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

export function partsOf(text: string, at: number, all: readonly Quotation[]): ParagraphParts {
  const quotations = all.filter(({ paragraph }) => paragraph === at);
  const quoted = quotations.map(({ outer }) => outer);
  const han = isHan(text);
  const plain = han ? plainHan(text) : text;
  const isQuoted = ({ range }: Frame) => quoted.some(({ start, end }) => range.start < end && start < range.end);
  return {
    at,
    text,
    quotations,
    sentences: sentences(text).map((sentence) => {
      const frames = han ? hanFrames(plain, sentence) : englishFrames(plain, sentence, quoted);
      return { ...sentence, frames: frames.filter((frame) => !isQuoted(frame)) };
    }),
  };
}
