import type { Range } from '../model/range.ts';

// A row as a picture: what it holds, and where every line stands. Sizes are in logical pixels; who draws it decides the
// resolution.

/** The kinds of type in a picture; `theirs` is the accounts' own, all others are ours. */
export type TypeKind = 'title' | 'name' | 'fact' | 'theirs' | 'reading' | 'foot';

interface Setting {
  readonly size: number;
  readonly leading: number;
}

export const typeSizes: Readonly<Record<TypeKind, Setting>> = {
  title: { size: 22, leading: 30 },
  name: { size: 15, leading: 21 },
  fact: { size: 12, leading: 17 },
  theirs: { size: 17, leading: 27 },
  reading: { size: 13, leading: 19 },
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
  /** The accounts that have words in the row. */
  readonly parts: readonly PicturedPart[];
  /** What can be said of each of the others. */
  readonly silent: readonly PicturedText[];
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
