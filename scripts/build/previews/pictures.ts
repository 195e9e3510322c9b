import {
  block,
  type Block,
  colours,
  drawn,
  fitted,
  margin,
  measure,
  quoted,
  rule,
  size,
  svg,
  type Style,
} from './canvas.ts';
import type { Line } from './setLines.ts';
import type { Fonts } from './fonts.ts';
import type { PassageFacts } from './passageFacts.ts';
import type { StatementFacts } from './statementFacts.ts';
import type { PreviewSpeech } from './speech.ts';
import { verdictShapes } from './verdictShapes.ts';

/** What stands over every picture: of which call it is. */
export interface Heading {
  readonly title: string;
  readonly date: string;
}

const top = 132;
const bottom = size.height - 54;

/** A passage: the account's words between marks, our reading of them, and who says so. @throws MissingGlyph */
export function pictureOfPassage(facts: PassageFacts, heading: Heading, speech: PreviewSpeech, fonts: Fonts): string {
  const { words } = speech;
  const name = block(facts.name, ours(fonts, { size: 34, fill: colours.ink, most: 1 }));
  const about = [facts.standing, facts.voices, [facts.kind, facts.wording].join(words.join)]
    .filter((line) => line !== null)
    .map((line) => inLines(line, 2, [22, 20.5, 19], ours(fonts, { size: 22, most: 2 })));
  const foot = [name, ...about];
  const footTop = bottom - heightOf(foot);
  const reading = facts.reading === null ? [] : readingOf(facts.reading, words.modes.english.label, fonts);
  const room = footTop - 26 - top - (reading.length > 0 ? heightOf(reading) + 22 : 0);
  const text = fitted(facts.text, [64, 56, 48, 42, 37, 34], room, {
    fonts: fonts.accounts,
    leading: 1.42,
    fill: colours.ink,
    // The closing mark needs its place at the end of a line.
    width: measure - 40,
  });
  const readingTop = top + text.height + 18;
  return svg(
    [
      headingOf(heading, fonts),
      quoted(text, facts.marks, margin, top),
      ...(reading.length > 0
        ? [
            `<rect x="${margin}" y="${readingTop}" width="3" height="${heightOf(reading)}" fill="${colours.rule}"/>`,
            stacked(reading, margin + 22, readingTop),
          ]
        : []),
      rule(footTop - 14),
      stacked(foot, margin, footTop),
    ].join(''),
  );
}

function readingOf(reading: string, label: string, fonts: Fonts) {
  const width = measure - 22;
  return [
    block(label, { ...ours(fonts, { size: 19, most: 1 }), width }),
    block(reading, { ...ours(fonts, { size: 23.5, most: 3 }), width }),
  ];
}

/** A statement of the ledger, and what each account does with it. @throws MissingGlyph */
export function pictureOfStatement(
  facts: StatementFacts,
  heading: Heading,
  speech: PreviewSpeech,
  fonts: Fonts,
): string {
  const label = block(speech.own.statementBy, ours(fonts, { size: 22, most: 1 }));
  const conflict = facts.conflict
    ? [block(facts.conflict.kind, ours(fonts, { size: 26, fill: colours.accent, most: 1 }))]
    : [];
  const lineHeight = Math.min(44, 240 / facts.cells.length);
  const cellsTop = bottom - lineHeight * facts.cells.length;
  const text = fitted(facts.text, [60, 54, 48, 42, 37, 33], cellsTop - 26 - top - heightOf([label, ...conflict]) - 8, {
    fonts: fonts.ours,
    leading: 1.3,
    fill: colours.ink,
    width: measure,
  });
  const cellSize = Math.min(25, lineHeight * 0.57);
  const account = ours(fonts, { size: cellSize, fill: colours.ink, most: 1, width: 240 });
  return svg(
    [
      headingOf(heading, fonts),
      stacked([label, text, ...conflict], margin, top),
      rule(cellsTop - 12),
      ...facts.cells.map(({ account: name, verdict, says }, at) => {
        const y = cellsTop + at * lineHeight;
        const onBaseline = (smaller: Block) =>
          drawn(smaller, margin + 292, y + baselineShare * (cellSize - smaller.style.size));
        return [
          drawn(block(name, account), margin, y),
          `<g transform="translate(${margin + 256} ${y + (cellSize * 1.4) / 2 - 11}) scale(1.375)" color="${colours.ink}">${verdictShapes[verdict]}</g>`,
          onBaseline(
            inLines(says, 1, [cellSize, cellSize * 0.9, cellSize * 0.8], { ...account, width: measure - 292 }),
          ),
        ].join('');
      }),
    ].join(''),
  );
}

/** The call itself: its title, what it was, and whose accounts are set side by side. @throws MissingGlyph */
export function pictureOfCall(
  { title, deck, accounts }: { title: string; deck: string; accounts: readonly string[] },
  speech: PreviewSpeech,
  fonts: Fonts,
): string {
  const name = block(title, { ...ours(fonts, { size: 76, fill: colours.ink, most: 2 }), leading: 1.2 });
  const about = block(deck, ours(fonts, { size: 29, most: 4 }));
  const list = block(accounts.join(speech.words.join), ours(fonts, { size: 25, fill: colours.ink, most: 3 }));
  return svg(
    [
      headingOf({ title: speech.words.tagline, date: '' }, fonts),
      stacked([name], margin, top + 18),
      stacked([about], margin, top + 18 + name.height + 22),
      rule(bottom - list.height - 14),
      stacked([list], margin, bottom - list.height),
    ].join(''),
  );
}

function headingOf({ title, date }: Heading, fonts: Fonts): string {
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

function ours(fonts: Fonts, given: Pick<Style, 'size' | 'most'> & Partial<Style>): Style {
  return { fonts: fonts.ours, leading: 1.4, fill: colours.quiet, width: measure, ...given };
}

/** In one line at the first of some sizes at which it fits; else in as many as it may take, at the first size. */
function inLines(text: string, most: number, sizes: readonly number[], style: Style): Block {
  const tried = sizes.map((size) => block(text, { ...style, size, most }));
  return (
    tried.find(({ lines }) => lines.length === 1 && lines[0] && !isCut(lines[0], text)) ??
    tried[most === 1 ? tried.length - 1 : 0] ??
    block(text, style)
  );
}

const isCut = ({ runs }: Line, text: string) => runs.map((run) => run.text).join('') !== text;

/** How far under a block's top its first baseline is, in its size, at a leading of 1.4. */
const baselineShare = 1.08;

type Blocks = readonly Block[];

const heightOf = (blocks: Blocks) => blocks.reduce((height, one) => height + one.height, 0);

function stacked(blocks: Blocks, x: number, y: number): string {
  let at = y;
  return blocks
    .map((one) => {
      const content = drawn(one, x, at);
      at += one.height;
      return content;
    })
    .join('');
}
