import type { Alignment, Link } from '../../src/align/alignment.ts';
import type { AccountText } from './accountFiles.ts';

/** One JSON document with everything that was found. */
export function asDocument(accounts: readonly AccountText[], { links, turnedDown }: Alignment): string {
  const document = {
    accounts: accounts.map(({ id, paragraphs, ids }) => ({
      id,
      paragraphs: paragraphs.map((text, place) => ({ id: ids[place] ?? `p${place}`, text })),
    })),
    links,
    turnedDown,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

interface Row {
  readonly account: string;
  readonly paragraph: number;
  readonly text: string;
  /** For every other account, in order: its paragraphs that make a statement of this one. */
  readonly others: readonly (readonly Link[])[];
}

/** A row for each paragraph of each account, in the order given. */
function rowsOf(accounts: readonly AccountText[], links: readonly Link[]): Row[] {
  return accounts.flatMap(({ id, paragraphs }) =>
    paragraphs.map((text, paragraph) => ({
      account: id,
      paragraph,
      text,
      others: accounts.map((other) =>
        links.filter(
          ({ a, b }) =>
            (a.account === id && a.paragraph === paragraph && b.account === other.id) ||
            (b.account === id && b.paragraph === paragraph && a.account === other.id),
        ),
      ),
    })),
  );
}

/** "3 partial 0.712; 5 reworded 0.640": the paragraphs of one account that belong with a row. */
function counterparts(row: Row, links: readonly Link[]): string {
  return links
    .map(({ a, b, relation, score }) => {
      const own = a.account === row.account ? b : a;
      return `${own.paragraph} ${relation} ${score.toFixed(3)}`;
    })
    .join('; ');
}

/** A row's cells: account, paragraph, text, then a cell for every account, empty for its own. */
function cellsOf(accounts: readonly AccountText[], links: readonly Link[]): string[][] {
  return [
    ['account', 'paragraph', 'text', ...accounts.map(({ id }) => id)],
    ...rowsOf(accounts, links).map((row) => [
      row.account,
      String(row.paragraph),
      row.text,
      ...row.others.map((found) => counterparts(row, found)),
    ]),
  ];
}

/** A cell must end no cell and no line. */
function markdownCell(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll(/\s+/gu, ' ');
}

/** The aligned table as a Markdown table. */
export function asMarkdown(accounts: readonly AccountText[], { links }: Alignment): string {
  const [head = [], ...rows] = cellsOf(accounts, links);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(markdownCell).join(' | ')} |\n`).join('');
}

/** What a spreadsheet would take for a formula gets an apostrophe before it. */
function csvCell(text: string): string {
  const plain = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\n\r]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** The aligned table as RFC 4180 CSV. */
export function asCsv(accounts: readonly AccountText[], { links }: Alignment): string {
  return cellsOf(accounts, links)
    .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
    .join('');
}
