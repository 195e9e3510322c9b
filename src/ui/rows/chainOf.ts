import type { Hand, VoiceAt } from '../../store/voicesAt.ts';
import type { Speech } from '../words/useWords.ts';
import { handsWords } from './handsWords.ts';

/** The hands that words came through, from the speaker outwards, each with what of it is our inference. */
export function chainOf(
  { speakers, reportedBy }: VoiceAt,
  { language, words, say }: Pick<Speech, 'language' | 'words' | 'say'>,
): string[] {
  const told = handsWords[language];
  const named = ({ name, inferred, inferredLineOf }: Hand) =>
    [say(name), inferred ? told.inferred : '', inferredLineOf ? told.inferredLineOf(say(inferredLineOf)) : ''].join('');
  return [speakers.map(named).join(words.comma), ...reportedBy.map(named)];
}
