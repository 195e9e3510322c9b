import { escaped } from '../../../src/exchange/html.ts';
import type { Font } from './fontFile.ts';
import { shortened } from './pieces.ts';
import { setLine, setLines, type Line } from './setLines.ts';

/** The size that networks ask for, in pixels. */
export const size = { width: 1200, height: 630 } as const;
/** Nothing of weight stands nearer to an edge: some networks crop. */
export const margin = 88;
export const measure = size.width - 2 * margin;

export const colours = {
  paper: '#fcfbf8',
  ink: '#1c1a17',
  quiet: '#5d574d',
  rule: '#d9d3c5',
  accent: '#8a3b12',
} as const;

/** How a text is to stand: in which type, how large, how far apart its lines, and in how many of them at most. */
export interface Style {
  readonly fonts: readonly Font[];
  readonly size: number;
  readonly leading: number;
  readonly fill: string;
  readonly width: number;
  readonly most: number;
}

/** Lines ready to be drawn; `height` in pixels. */
export interface Block {
  readonly style: Style;
  readonly lines: readonly Line[];
  readonly height: number;
}

/** Sets a text, an ellipsis where it does not fit. @throws MissingGlyph */
export function block(text: string, style: Style): Block {
  // The whole text is set once, so that no character goes unchecked because it was cut off.
  const whole = setLines(text, style);
  const lines =
    whole.length <= style.most
      ? whole
      : setLines(
          shortened(text, (candidate) => setLines(candidate, style).length <= style.most),
          style,
        );
  return { style, lines, height: lines.length * style.size * style.leading };
}

/** The first of some sizes, largest first, at which the text fits into the height whole; at the last it is shortened. */
export function fitted(
  text: string,
  sizes: readonly number[],
  height: number,
  style: Omit<Style, 'size' | 'most'>,
): Block {
  const blocks = sizes.map((size) => () => {
    const most = Math.max(1, Math.floor(height / (size * style.leading)));
    return { whole: setLines(text, { ...style, size }).length <= most, size, most };
  });
  const tried = blocks.map((at) => at());
  const chosen = tried.find(({ whole }) => whole) ?? tried.at(-1);
  return block(text, { ...style, size: chosen?.size ?? 24, most: chosen?.most ?? 1 });
}

/** A block as SVG, its first line's top at `y`. */
export function drawn({ lines, style }: Block, x: number, y: number): string {
  return lines.map((line, at) => drawnLine(line, style, x, baseline(y, style, at))).join('');
}

/** Where a line's characters stand: in the middle of its leading, in these fonts. */
function baseline(y: number, { size, leading }: Pick<Style, 'size' | 'leading'>, line: number): number {
  return y + size * leading * line + (size * (leading - 1)) / 2 + size * 0.88;
}

function drawnLine({ runs }: Line, { size, fill }: Pick<Style, 'size' | 'fill'>, x: number, y: number): string {
  return runs
    .map(
      ({ family, text, x: shift }) =>
        `<text xml:space="preserve" x="${round(x + shift)}" y="${round(y)}" font-family="${family}" font-size="${size}" fill="${fill}">${escaped(text)}</text>`,
    )
    .join('');
}

/** A block between marks of ours, which hang outside of it and are coloured as ours. */
export function quoted(body: Block, [open, close]: readonly [string, string], x: number, y: number): string {
  const style = { ...body.style, fill: colours.accent };
  const last = body.lines.at(-1);
  const mark = setLine(open, style);
  return [
    drawnLine(mark, style, x - mark.width, baseline(y, style, 0)),
    drawn(body, x, y),
    drawnLine(setLine(close, style), style, x + (last?.width ?? 0), baseline(y, style, body.lines.length - 1)),
  ].join('');
}

export function rule(y: number, thickness = 1): string {
  return `<rect x="${margin}" y="${round(y)}" width="${measure}" height="${thickness}" fill="${colours.rule}"/>`;
}

export function svg(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><rect width="100%" height="100%" fill="${colours.paper}"/>${content}</svg>`;
}

const round = (length: number) => Math.round(length * 100) / 100;
