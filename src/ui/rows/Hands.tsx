import type { Hand, VoiceAt } from '../../store/voicesAt.ts';
import { useWords } from '../words/useWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { handsWords } from './handsWords.ts';
import { opening } from './opening.ts';

interface Props {
  readonly voices: readonly VoiceAt[];
  /** The language of the account's words. */
  readonly lang: string;
}

/** Whose words a paragraph gives, hand by hand. */
export function Hands({ voices, lang }: Props) {
  const { words, say } = useWords();
  const told = useWordsOf(handsWords);
  const named = ({ name, inferred, inferredLineOf }: Hand) =>
    [say(name), inferred ? told.inferred : '', inferredLineOf ? told.inferredLineOf(say(inferredLineOf)) : ''].join('');
  const chain = ({ speakers, reportedBy }: VoiceAt) => [
    speakers.map(named).join(words.comma),
    ...reportedBy.map(named),
  ];
  return (
    <ul>
      {voices.map((voice) => (
        <li key={`${voice.range.start}-${voice.range.end}-${voice.kind}`} className="mt-1">
          <span className="text-ink">{chain(voice).join(' → ')}</span>
          {words.join}
          {words.legend[voice.kind]}
          {words.join}
          <span lang={lang}>{opening(voice.words)}</span>
        </li>
      ))}
      <li className="mt-1">{told.rest}</li>
      {voices.some(({ found }) => found) && <li className="mt-1">{told.found}</li>}
    </ul>
  );
}
