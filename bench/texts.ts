import type { GlossaryFile } from '../src/model/glossary.ts';
import { between, pick, seeded, type Random } from './random.ts';
import { framesOf, statement, worded, type Frames } from './statements.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * A Chinese text of just so many characters, one paragraph a line. Two texts of different seeds and different halves of
 * the frames share names and subjects, as two articles of one newspaper do, and no sentence.
 */
export function wholeText(glossary: readonly GlossaryFile[], characters: number, seed: number, kinds: Frames): string {
  const random = seeded(seed);
  const vocabulary = vocabularyOf(glossary, random);
  const frames = framesOf(kinds);
  let text = '';
  while (text.length < characters) {
    const length = between(random, 60, 160);
    let paragraph = '';
    while (paragraph.length < length) paragraph += worded(statement(vocabulary, random, frames), 'zh', random);
    text += `${paragraph}\n`;
  }
  return text.slice(0, characters);
}

/**
 * The text after an editor went through it who left no paragraph as it was: in runs of one to eight characters, spread
 * evenly, this part of it is replaced by words from elsewhere in the same text. Lines stay lines.
 */
export function edited(text: string, part: number, seed: number): string {
  const random = seeded(seed);
  return text
    .split('\n')
    .map((line) => editedLine(line, part, text, random))
    .join('\n');
}

function editedLine(line: string, part: number, source: string, random: Random): string {
  let result = '';
  for (let at = 0; at < line.length;) {
    const run = Math.min(line.length - at, between(random, 1, 9));
    const replaced = random() < part;
    result += replaced ? words(source, run, random) : line.slice(at, at + run);
    at += run;
  }
  return result;
}

/** As many characters, give or take two, from anywhere in the text. */
function words(source: string, length: number, random: Random): string {
  const from = between(random, 0, source.length - 12);
  return source.slice(from, from + Math.max(1, length + pick(random, [-2, -1, 0, 1, 2]))).replaceAll('\n', '');
}
