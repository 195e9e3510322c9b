import { block, type Block, colours, drawn, fitted, margin, measure, rule, svg } from './canvas.ts';
import type { Fonts } from './fonts.ts';
import { bottom, headingOf, heightOf, inLines, ours, stacked, top, type Heading } from './pictureParts.ts';
import type { PreviewSpeech } from './speech.ts';
import type { StatementFacts } from './statementFacts.ts';
import { verdictShapes } from './verdictShapes.ts';

/** How far under a block's top its first baseline is, in its size, at a leading of 1.4. */
const baselineShare = 1.08;

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
