import type { OpeningProblem } from '../../exchange/openingProblem.ts';
import type { DialogWords } from './dialogWords.ts';

/** What the check of our files says of a problem, always in English: a sentence of its own, never part of another. */
export function problemDetail(problem: OpeningProblem): string | null {
  return problem.kind === 'no-account' ? `Found ${problem.found}; expected ${problem.expected}.` : null;
}

/** A problem as a sentence: the file, what is wrong with it, and what to do. */
export function problemSentence(problem: OpeningProblem, words: DialogWords): string {
  // Each kind has a sentence that takes problems of this kind; TypeScript does not see that the two belong together.
  const say = words.problem[problem.kind] as (told: OpeningProblem) => string;
  return say(problem);
}
