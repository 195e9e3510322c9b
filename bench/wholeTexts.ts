import type { Witness } from '../src/align/alignment.ts';
import { align } from '../src/align/align.ts';
import { comparedPairs, compareAll } from './parallax.ts';
import { plainDiff } from './plainDiff.ts';
import { glossary, glossaryFiles } from './project.ts';
import { timeRatio, type Ratio, type Section } from './ratio.ts';
import { edited, wholeText } from './texts.ts';
import { timed } from './timing.ts';

function account(id: string, text: string): Witness {
  return { id, date: null, paragraphs: text.split('\n').filter((line) => line.trim() !== '') };
}

/** Two texts, one paragraph a line, from nothing to the compared rows. */
function parallax(a: string, b: string) {
  const witnesses = [account('a', a), account('b', b)];
  return { witnesses, rows: compareAll(witnesses, align(witnesses, glossary), 'a') };
}

interface Pair {
  readonly name: string;
  readonly goal: number;
  readonly a: string;
  readonly b: string;
}

/** The peer takes up to a minute: it runs once, between ours. */
function measure({ name, goal, a, b }: Pair): Ratio {
  const { rows, witnesses } = parallax(a, b);
  const pairs = comparedPairs(rows, witnesses).length;
  const before = timed({ ours: () => parallax(a, b) }, { rounds: 2, warmUp: 0 });
  const { peer } = timed({ peer: () => plainDiff(a, b) }, { rounds: 1, warmUp: 0 });
  const after = timed({ ours: () => parallax(a, b) }, { rounds: 2, warmUp: 0 });
  return timeRatio(name, goal, (before.ours + after.ours) / 2, peer, `diff-match-patch; ${pairs} pairs aligned`);
}

/** Two texts that share half, next to nothing, or nearly all of their characters. */
export const wholeTexts: Section = {
  title: 'Two whole texts',
  async measure(progress) {
    const short = wholeText(glossaryFiles, 20_000, 1, 'all');
    const oneOfTwo = wholeText(glossaryFiles, 20_000, 1, 'first half');
    const long = wholeText(glossaryFiles, 200_000, 3, 'all');
    const cases: Pair[] = [
      { name: 'text-20k-half-edited', goal: 0.15, a: short, b: edited(short, 0.5, 1) },
      { name: 'text-20k-unrelated', goal: 0.05, a: oneOfTwo, b: wholeText(glossaryFiles, 20_000, 2, 'second half') },
      { name: 'text-200k-tenth-edited', goal: 0.2, a: long, b: edited(long, 0.1, 3) },
    ];
    return cases.map((pair) => {
      progress(pair.name);
      return measure(pair);
    });
  },
};
