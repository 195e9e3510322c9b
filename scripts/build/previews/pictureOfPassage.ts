import { block, colours, fitted, margin, measure, quoted, rule, svg } from './canvas.ts';
import type { Fonts } from './fonts.ts';
import type { PassageFacts } from './passageFacts.ts';
import { bottom, headingOf, heightOf, inLines, ours, stacked, top, type Heading } from './pictureParts.ts';
import type { PreviewSpeech } from './speech.ts';

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
