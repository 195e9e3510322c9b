import { block, type Block, colours, drawn, margin, measure, rule, size, type Style } from './canvas.ts';
import type { Fonts } from './fonts.ts';
import type { Line } from './setLines.ts';

// What the pictures have in common.

/** What stands over every picture: of which call it is. */
export interface Heading {
  readonly title: string;
  readonly date: string;
}

/** Between these a picture's own matter stands, in pixels from its top. */
export const top = 132;
export const bottom = size.height - 54;

/** Of which call a picture is, and whose it is. */
export function headingOf({ title, date }: Heading, fonts: Fonts): string {
  const left = block(
    [title, date].filter((part) => part !== '').join(' · '),
    ours(fonts, { size: 24, most: 1, width: measure - 160 }),
  );
  const name = block('Parallax', { ...ours(fonts, { size: 30, fill: colours.ink, most: 1 }), fonts: fonts.accounts });
  return [
    drawn(left, margin, 52),
    drawn(name, margin + measure - (name.lines[0]?.width ?? 0), 46),
    rule(98, 3),
    rule(104),
  ].join('');
}

/** Our type, in one size. */
export function ours(fonts: Fonts, given: Pick<Style, 'size' | 'most'> & Partial<Style>): Style {
  return { fonts: fonts.ours, leading: 1.4, fill: colours.quiet, width: measure, ...given };
}

/** In one line at the first of some sizes at which it fits; else in as many as it may take, at the first size. */
export function inLines(text: string, most: number, sizes: readonly number[], style: Style): Block {
  const tried = sizes.map((size) => block(text, { ...style, size, most }));
  return (
    tried.find(({ lines }) => lines.length === 1 && lines[0] && !isCut(lines[0], text)) ??
    tried[most === 1 ? tried.length - 1 : 0] ??
    block(text, style)
  );
}

const isCut = ({ runs }: Line, text: string) => runs.map((run) => run.text).join('') !== text;

type Blocks = readonly Block[];

export const heightOf = (blocks: Blocks) => blocks.reduce((height, one) => height + one.height, 0);

/** Blocks one under another. */
export function stacked(blocks: Blocks, x: number, y: number): string {
  let at = y;
  return blocks
    .map((one) => {
      const content = drawn(one, x, at);
      at += one.height;
      return content;
    })
    .join('');
}
