import { remarksOn, remarksOnSilence } from './remarks.ts';
import type { Account, Paragraph } from '../model/call.ts';
import type { Taken, TakenCell } from './taken.ts';
import type { Wording } from './wording.ts';

/** Without it, spreadsheets take the file for the text of an older encoding. */
const byteOrderMark = '\u{feff}';

/**
 * The rows as a table in RFC 4180's form, then each thing that stands around a text in a line of its own, without a
 * number. There is a column with the words of each account, then one with our English reading of each, then one with our
 * remarks, so that these never mix. Several paragraphs of one account in one row have a blank line between them.
 */
export function csv(taken: Taken, wording: Wording): string {
  const { reading } = wording;
  const read = reading === null ? [] : taken.accounts.filter(hasReading);
  const names = (accounts: readonly Account[]) => accounts.map(({ shortName }) => wording.say(shortName));
  const head = [
    wording.row,
    wording.part,
    ...names(taken.accounts),
    ...(reading === null ? [] : names(read).map(reading.of)),
    ...names(taken.accounts).map(wording.remarksOn),
  ];
  const rows = taken.rows.map(({ number, cells }) => [
    String(number),
    wording.alignedRow,
    ...cells.map(({ paragraphs }) => together(paragraphs, 'text')),
    ...cells.filter(({ account }) => read.includes(account)).map(({ paragraphs }) => together(paragraphs, 'english')),
    ...cells.map((cell) => remarks(cell, taken, wording)),
  ]);
  const around = taken.around.flatMap(({ account, paragraphs }) =>
    paragraphs.map(({ paragraph: { role, text, english } }) => {
      return [
        '',
        wording.role[role],
        ...taken.accounts.map(only(account, text)),
        ...read.map(only(account, english ?? '')),
        ...taken.accounts.map(only(account, isFormula(text) ? wording.apostrophe : '')),
      ];
    }),
  );
  return byteOrderMark + [head, ...rows, ...around].map((fields) => `${fields.map(field).join(',')}\r\n`).join('');
}

/** A line's cells where only one account has something in it. */
function only(account: Account, value: string): (of: Account) => string {
  return (one) => (one === account ? value : '');
}

function hasReading({ paragraphs }: Account): boolean {
  return paragraphs.some(({ english }) => english !== null);
}

function together(paragraphs: TakenCell['paragraphs'], what: keyof Pick<Paragraph, 'text' | 'english'>): string {
  return paragraphs.map(({ paragraph }) => paragraph[what] ?? '').join('\n\n');
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
 * file, so our remarks own up to it before an account's words; our own reading and the heads are ours with it. Full-width signs are formulas in the Chinese and Japanese editions.
 */
function field(text: string): string {
  const plain = isFormula(text) ? `'${text}` : text;
  return /[",\n\r]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

function isFormula(text: string): boolean {
  return /^[=+\-@\t\r＝＋－＠]/u.test(text);
}
