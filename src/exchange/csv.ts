import { remarksOn, remarksOnSilence } from './remarks.ts';
import type { Taken, TakenCell } from './taken.ts';
import type { Wording } from './wording.ts';

/** Without it, spreadsheets take the file for the text of an older encoding. */
const byteOrderMark = '\u{feff}';

/**
 * The rows as a table in RFC 4180's form: a column with the words of each account, then one with our remarks on each, so
 * that the two never mix. Several paragraphs of one account in one row have a blank line between them.
 */
export function csv(taken: Taken, wording: Wording): string {
  const names = taken.accounts.map(({ shortName }) => wording.say(shortName));
  const head = [wording.row, ...names, ...names.map(wording.remarksOn)];
  const rows = taken.rows.map(({ number, cells }) => [
    String(number),
    ...cells.map(({ paragraphs }) => paragraphs.map(({ paragraph }) => paragraph.text).join('\n\n')),
    ...cells.map((cell) => remarks(cell, taken, wording)),
  ]);
  return byteOrderMark + [head, ...rows].map((fields) => `${fields.map(field).join(',')}\r\n`).join('');
}

/** Of several paragraphs in one cell, each remark is told by the place of its paragraph, from 1. */
function remarks(cell: TakenCell, taken: Taken, wording: Wording): string {
  const { paragraphs } = cell;
  if (paragraphs.length === 0) return remarksOnSilence(cell, taken, wording).join('; ');
  return paragraphs
    .map((paragraph, at) => ({
      at,
      told: [
        // Only a cell's beginning can be a formula.
        ...(at === 0 && isFormula(paragraph.paragraph.text) ? [wording.apostrophe] : []),
        ...remarksOn(paragraph, taken, wording),
      ].join('; '),
    }))
    .filter(({ told }) => told !== '')
    .map(({ at, told }) => (paragraphs.length > 1 ? `[${at + 1}] ${told}` : told))
    .join('\n');
}

/**
 * What a spreadsheet would take for a formula gets an apostrophe before it. Spreadsheets show it where it comes out of a
 * file, so our remarks own up to it. Full-width signs are formulas in the Chinese and Japanese editions.
 */
function field(text: string): string {
  const plain = isFormula(text) ? `'${text}` : text;
  return /[",\n\r]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

function isFormula(text: string): boolean {
  return /^[=+\-@\t\r＝＋－＠]/u.test(text);
}
