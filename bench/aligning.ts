import { align } from '../src/align/align.ts';
import { alignTwo } from '../src/align/pairing.ts';
import { read, Terms, type Reading } from '../src/align/reading.ts';
import { accounts } from './accounts.ts';
import { allPairs } from './allPairs.ts';
import { glossary, glossaryFiles } from './project.ts';
import { timeRatio, type Section } from './ratio.ts';
import { timed } from './timing.ts';
import { vectorsOf } from './vectors.ts';

/** Every two accounts weighed: candidates, scores, relations, reasons and what was turned down, all that alignTwo does. */
function score(readings: readonly Reading[]): number {
  let links = 0;
  for (const [place, a] of readings.entries())
    for (const b of readings.slice(place + 1)) links += alignTwo(a, b).links.length;
  return links;
}

/** Six synthetic accounts at three sizes; texts are read, or not, as each ratio says. */
export const aligning: Section = {
  title: 'Aligning six accounts',
  async measure(progress) {
    progress('writing 6 × 10, 100 and 1,000 paragraphs');
    const [ten, hundred, thousand] = [10, 100, 1000].map((size) => accounts(glossaryFiles, size));
    if (!ten || !hundred || !thousand) throw new Error('no accounts');
    const terms = new Terms(glossary);
    const readings = thousand.map((witness) => read(witness, glossary, terms));
    const vectors = readings.map(vectorsOf);

    progress('scoring 6 × 1,000 against every pair of paragraphs');
    const scoring = timed(
      { ours: () => score(readings), peer: () => allPairs(vectors, terms.size) },
      { rounds: 3, warmUp: 1 },
    );
    progress('aligning 6 × 10 and 100');
    const small = timed(
      { ten: () => align(ten, glossary), hundred: () => align(hundred, glossary) },
      { rounds: 5, warmUp: 2, atLeastMs: 150 },
    );
    progress('aligning 6 × 100 and 1,000');
    const large = timed(
      { hundred: () => align(hundred, glossary), thousand: () => align(thousand, glossary) },
      { rounds: 3, warmUp: 1 },
    );
    return [
      timeRatio('score-6x1000', 0.05, scoring.ours, scoring.peer, 'cosine of all pairs of paragraphs'),
      timeRatio('align-10-to-100', 14, small.hundred, small.ten, '6 × 100 against 6 × 10 paragraphs'),
      timeRatio('align-100-to-1000', 14, large.thousand, large.hundred, '6 × 1,000 against 6 × 100 paragraphs'),
    ];
  },
};
