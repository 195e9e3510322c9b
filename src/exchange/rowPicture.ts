import type { Range } from '../model/range.ts';
import { breakLines } from './lineBreaking.ts';

// A row as a picture: where every line stands. Sizes are in logical pixels; who draws it decides the resolution.

/** The kinds of type in a picture; `theirs` is the accounts' own, all others are ours. */
export type TypeKind = 'title' | 'name' | 'fact' | 'theirs' | 'reading' | 'foot';

interface Setting {
  readonly size: number;
  readonly leading: number;
}

export const typeSizes: Readonly<Record<TypeKind, Setting>> = {
  title: { size: 22, leading: 30 },
  name: { size: 15, leading: 22 },
  fact: { size: 12, leading: 18 },
  theirs: { size: 18, leading: 31 },
  reading: { size: 14, leading: 22 },
  foot: { size: 12, leading: 18 },
};

/** A paragraph of the picture. */
export interface PicturedText {
  readonly kind: TypeKind;
  readonly text: string;
  /** The language of the words, for the shapes of Han characters. */
  readonly language: string;
  /** Stretches with a wash under them, in UTF-16 code units. */
  readonly marked?: readonly Range[];
}

/** An account's part of the row. */
export interface PicturedPart {
  /** The account's number among all of the call, from 1: the colour of its band. */
  readonly band: number;
  readonly texts: readonly PicturedText[];
}

export interface PicturedRow {
  readonly head: readonly PicturedText[];
  readonly parts: readonly PicturedPart[];
  readonly foot: readonly PicturedText[];
  /** Said at the end of a picture that cannot hold all. */
  readonly cut: PicturedText;
}

export type Mark =
  | {
      readonly mark: 'text';
      readonly kind: TypeKind;
      readonly language: string;
      readonly x: number;
      readonly baseline: number;
      readonly text: string;
    }
  | { readonly mark: 'wash'; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  | { readonly mark: 'rule'; readonly x: number; readonly y: number; readonly width: number }
  | { readonly mark: 'band'; readonly band: number; readonly x: number; readonly y: number; readonly width: number };

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** In the order of drawing. */
  readonly marks: readonly Mark[];
  /** Whether the picture leaves out the end of the row. */
  readonly cut: boolean;
}

export type Measure = (text: string, kind: TypeKind, language: string) => number;

/** The width of a column that reads well, and of a picture that a phone shows whole. */
export const pictureWidth = 680;
const margin = 32;
const lineWidth = pictureWidth - 2 * margin;
/** Twice this, at twice the resolution, is within what browsers let a canvas have (16.7 million pixels on phones). */
export const mostHeight = 6000;
/** Room kept for the foot of a picture that is cut. */
const footRoom = 260;

/** Sets a row in one column, an account under another. */
export function rowPicture({ head, parts, foot, cut }: PicturedRow, measure: Measure): Picture {
  const sheet = new Sheet(measure);
  for (const text of head) sheet.set(text);
  let isCut = false;
  for (const { band, texts } of parts) {
    if (isCut) break;
    sheet.space(18);
    sheet.add({ mark: 'band', band, x: margin, y: sheet.y, width: lineWidth });
    sheet.space(10);
    for (const text of texts) {
      isCut ||= !sheet.set(text, mostHeight - footRoom);
      if (isCut) break;
    }
  }
  if (isCut) sheet.set(cut);
  sheet.space(18);
  sheet.add({ mark: 'rule', x: margin, y: sheet.y, width: lineWidth });
  sheet.space(8);
  for (const text of foot) sheet.set(text);
  sheet.space(margin);
  return { width: pictureWidth, height: Math.ceil(sheet.y), marks: sheet.marks, cut: isCut };
}

/** A column that fills from the top. */
class Sheet {
  readonly marks: Mark[] = [];
  y = margin;
  readonly #measure: Measure;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  space(height: number) {
    this.y += height;
  }

  add(mark: Mark) {
    this.marks.push(mark);
  }

  /** Sets a paragraph, down to `limit`; whether all of it found room. */
  set({ kind, text, language, marked = [] }: PicturedText, limit = Infinity): boolean {
    const { size, leading } = typeSizes[kind];
    const wide = (part: string) => this.#measure(part, kind, language);
    for (const line of breakLines(text, lineWidth, wide)) {
      if (this.y + leading > limit) return false;
      for (const { start, end } of marked) {
        const from = Math.max(start, line.start);
        const to = Math.min(end, line.end);
        if (from >= to) continue;
        const x = margin + wide(text.slice(line.start, from));
        const width = margin + wide(text.slice(line.start, to)) - x;
        this.add({ mark: 'wash', x, y: this.y + (leading - size) / 2 - 2, width, height: size + 6 });
      }
      // The baseline of most type lies a fifth of its size above the foot of its line.
      const baseline = this.y + (leading + size) / 2 - size * 0.15;
      this.add({ mark: 'text', kind, language, x: margin, baseline, text: text.slice(line.start, line.end) });
      this.y += leading;
    }
    this.y += kind === 'theirs' || kind === 'reading' ? 8 : 2;
    return true;
  }
}
