import { markdownLine, markdownTarget } from './markdownText.ts';
import { remarksOn, remarksOnSilence } from './remarks.ts';
import type { Taken, TakenAround, TakenCell } from './taken.ts';
import type { Paragraph } from '../model/call.ts';
import type { Wording } from './wording.ts';

/** The comparison to be read: what it is, what its accounts are, the rows as a table, what stands around the texts. */
export function markdown(taken: Taken, wording: Wording): string {
  const { call, accounts, base, rows, around, link } = taken;
  const { say } = wording;
  const heads = accounts.map(
    ({ id, shortName }) => `${markdownLine(say(shortName))}${id === base ? ` (${wording.baseMark})` : ''}`,
  );
  return [
    `# ${markdownLine(say(call.title))}`,
    markdownLine(say(call.deck)),
    accounts
      .map(
        (account) =>
          `- **${markdownLine(say(account.name))}**: ${wording.factsOf(account).map(markdownLine).join('; ')}`,
      )
      .join('\n'),
    [
      line([wording.row, ...heads]),
      line(['---', ...heads.map(() => '---')]),
      ...rows.map(({ number, cells }) =>
        line([String(number), ...cells.map((cell) => cellText(cell, taken, wording))]),
      ),
    ].join('\n'),
    ...(around.length === 0
      ? []
      : [
          `## ${markdownLine(wording.around.title)}`,
          `*${markdownLine(wording.around.about)}*`,
          around.flatMap((one) => aroundLines(one, wording)).join('\n'),
        ]),
    wording.madeBy,
    ...(link === null ? [] : [`[${markdownLine(wording.open)}](${markdownTarget(link)})`]),
  ]
    .join('\n\n')
    .concat('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The account's words as they are; our remarks in italics and parentheses, each after its paragraph. */
function cellText(cell: TakenCell, taken: Taken, wording: Wording): string {
  const { paragraphs } = cell;
  if (paragraphs.length === 0) return remark(remarksOnSilence(cell, taken, wording));
  return paragraphs
    .flatMap((one) => [
      markdownLine(one.paragraph.text),
      readingOf(one.paragraph, wording),
      remark(remarksOn(one, taken, wording)),
    ])
    .filter((part) => part !== '')
    .join('<br><br>');
}

function aroundLines({ account, paragraphs }: TakenAround, wording: Wording): string[] {
  return paragraphs.map(({ paragraph }) =>
    [
      `- **${markdownLine(wording.say(account.shortName))}**, *${markdownLine(wording.role[paragraph.role])}:*`,
      markdownLine(paragraph.text),
      readingOf(paragraph, wording),
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

function readingOf({ english }: Paragraph, { reading }: Wording): string {
  return english === null || reading === null ? '' : `*${markdownLine(`${reading.label} ${english.trim()}`)}*`;
}

function remark(phrases: readonly string[]): string {
  return phrases.length === 0 ? '' : `*(${markdownLine(phrases.join('; '))})*`;
}
