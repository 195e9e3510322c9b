import type { Font } from './fontFile.ts';
import { pieces } from './pieces.ts';

/** Part of a line that one font draws without our moving anything; `x` in the text's own units, from the line's start. */
interface Run {
  readonly family: string;
  readonly text: string;
  readonly x: number;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

export interface Setting {
  /** The first that has a character draws it. */
  readonly fonts: readonly Font[];
  readonly size: number;
  /** The longest line. */
  readonly width: number;
}

/** A character that none of the fonts has. */
export class MissingGlyph extends Error {
  constructor(
    readonly character: string,
    readonly families: readonly string[],
  ) {
    super(`${character} is in none of ${families.join(', ')}`);
  }
}

/** Sets a text in as many lines as it takes. @throws MissingGlyph */
export function setLines(text: string, setting: Setting): Line[] {
  const lines: string[] = [];
  let width = Infinity;
  for (const piece of pieces(text.replace(/\s+/gu, ' ').trim()).flatMap((one) => divided(one, setting))) {
    if (width + widthOf(piece.trimEnd(), setting) > setting.width) {
      lines.push('');
      width = 0;
    }
    lines[lines.length - 1] += piece;
    width += widthOf(piece, setting);
  }
  return lines.map((line) => setLine(line.trimEnd(), setting));
}

/** A piece that is longer than a line is divided wherever it has to be. */
function divided(piece: string, setting: Setting): string[] {
  return widthOf(piece.trimEnd(), setting) > setting.width ? Array.from(piece) : [piece];
}

/** Widths of pieces at a size of 1: a text is set at many sizes until one fits. */
const known = new WeakMap<Setting['fonts'], Map<string, number>>();

function widthOf(text: string, { fonts, size }: Omit<Setting, 'width'>): number {
  const widths = known.get(fonts) ?? new Map<string, number>();
  known.set(fonts, widths);
  let width = widths.get(text);
  if (width === undefined) {
    width = setLine(text, { fonts, size: 1 }).width;
    widths.set(text, width);
  }
  return width * size;
}

/** In fonts for Chinese these are as wide as a character of it, with nothing in their one half; Latin words need the other. */
const inkOnTheLeft = new Set(['”', '’']);
const inkOnTheRight = new Set(['“', '‘']);
/** How wide a quotation mark is among Latin letters, in em, for one stroke and for two. */
const markWidths: Readonly<Record<string, number>> = { '‘': 0.22, '’': 0.22, '“': 0.36, '”': 0.36 };

const latin = /[\p{Script=Latin}\p{N}!-~]/u;
const ignorable = /\p{Default_Ignorable_Code_Point}/u;

/** Sets a text in one line, however long. @throws MissingGlyph */
export function setLine(text: string, { fonts, size }: Omit<Setting, 'width'>): Line {
  const runs: Run[] = [];
  let x = 0;
  let fresh = true;
  const characters = Array.from(text);
  characters.forEach((character, at) => {
    const point = character.codePointAt(0) ?? 0;
    const font = ignorable.test(character) ? fonts[0] : fonts.find(({ has }) => has(point));
    if (!font) {
      throw new MissingGlyph(
        character,
        fonts.map(({ family }) => family),
      );
    }
    const advance = ignorable.test(character) ? 0 : font.advance(point) * size;
    const narrow = besideLatin(characters, at) ? Math.min(advance, (markWidths[character] ?? 1) * size) : advance;
    const shift = narrow < advance && inkOnTheRight.has(character) ? advance - narrow : 0;
    const last = runs.at(-1);
    if (fresh || shift > 0 || last?.family !== font.family)
      runs.push({ family: font.family, text: character, x: x - shift });
    else runs[runs.length - 1] = { ...last, text: last.text + character };
    x += narrow;
    // What follows a narrowed mark does not stand where the font would put it.
    fresh = narrow < advance && inkOnTheLeft.has(character);
  });
  return { runs, width: x };
}

/** Whether a mark stands against a Latin letter or an ASCII sign, on the side of its ink. */
function besideLatin(characters: readonly string[], at: number): boolean {
  const mark = characters[at] ?? '';
  const neighbour = characters[inkOnTheLeft.has(mark) ? at - 1 : at + 1] ?? '';
  return (inkOnTheLeft.has(mark) || inkOnTheRight.has(mark)) && latin.test(neighbour);
}
