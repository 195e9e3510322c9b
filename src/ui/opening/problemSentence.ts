import type { OpeningProblem } from '../../exchange/openingProblem.ts';
import type { OpeningWords } from '../words/openingWords.ts';

/** A problem as a sentence: the file, what is wrong with it, and what to do. */
export function problemSentence(problem: OpeningProblem, words: OpeningWords): string {
  // Each kind has a sentence that takes problems of this kind; TypeScript does not see that the two belong together.
  const say = words.problem[problem.kind] as (told: OpeningProblem) => string;
  return say(problem);
}
