import type { Passage } from '../../link/passage.ts';
import type { Language } from '../../model/vocabulary.ts';
import { arrivalWords } from '../words/arrivalWords.ts';

/** Where a link says that its words stood, between its sides or beside the one that there was; null where it does not say. */
export function whereItStood({ before, after, told }: Passage, language: Language): string | null {
  const words = arrivalWords[language];
  if (before !== '' && after !== '') return words.stoodBetween(before, after);
  if (after !== '') return words.stoodBefore(after);
  if (before !== '') return words.stoodAfter(before);
  // Written by hand, without sides, a link says nothing of them.
  return told === null ? null : words.wereWhole;
}
