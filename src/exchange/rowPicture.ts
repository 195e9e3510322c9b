import { PictureSheet } from './pictureSheet.ts';
import type { Mark, Measure, Picture, PicturedRow } from './pictured.ts';

/** A single column reads well at this width; several share a width that a thread shows whole. */
const widths = { one: 680, several: 960 } as const;
const margin = 32;
const gutter = 24;
/** At twice the resolution this is within what browsers let a canvas have (16.7 million pixels on phones). */
export const mostPixels = 4_080_000;
/** Room kept for the foot of a picture that is cut. */
const footRoom = 260;

/** How many accounts stand side by side; four are set two by two. */
function columnsOf(accounts: number): number {
  return accounts === 4 ? 2 : Math.max(1, Math.min(accounts, 3));
}

/** Sets a row: the accounts that have words in it side by side, then a line for each of the others. */
export function rowPicture({ head, parts, silent, foot, cut }: PicturedRow, measure: Measure): Picture {
  const columns = columnsOf(parts.length);
  const width = columns === 1 ? widths.one : widths.several;
  const limit = Math.floor(mostPixels / width) - footRoom;
  const marks: Mark[] = [];
  const whole = new PictureSheet(measure, marks, { x: margin, y: margin, width: width - 2 * margin });
  for (const text of head) whole.set(text);
  const columnWidth = (whole.width - gutter * (columns - 1)) / columns;
  let isCut = false;
  for (let at = 0; at < parts.length && !isCut; at += columns) {
    const top = whole.y + 16;
    for (const [column, { band, texts }] of parts.slice(at, at + columns).entries()) {
      const x = margin + column * (columnWidth + gutter);
      const sheet = new PictureSheet(measure, marks, { x, y: top, width: columnWidth });
      marks.push({ mark: 'band', band, x, y: top, width: columnWidth });
      sheet.y += 10;
      isCut = !texts.every((text) => sheet.set(text, limit)) || isCut;
      whole.y = Math.max(whole.y, sheet.y);
    }
  }
  if (silent.length > 0) whole.rule(12);
  for (const text of silent) isCut = !whole.set(text, limit) || isCut;
  if (isCut) whole.set(cut);
  whole.rule(12);
  for (const text of foot) whole.set(text);
  return { width, height: Math.ceil(whole.y + margin - 8), marks, cut: isCut };
}
