import { markdownLine, markdownTarget } from './markdownText.ts';
import { remarksOn, remarksOnSilence } from './remarks.ts';
import type { Taken, TakenCell } from './taken.ts';
import type { Wording } from './wording.ts';

/** The comparison to be read: what it is, what its accounts are, and the rows as a table. */
export function markdown(taken: Taken, wording: Wording): string {
  const { call, accounts, base, rows, page } = taken;
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
    page === null ? wording.madeBy : `${wording.madeBy} ${markdownTarget(page)}`,
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
    .flatMap((one) => [markdownLine(one.paragraph.text), remark(remarksOn(one, taken, wording))])
    .filter((part) => part !== '')
    .join('<br><br>');
}

function remark(phrases: readonly string[]): string {
  return phrases.length === 0 ? '' : `*(${markdownLine(phrases.join('; '))})*`;
}
