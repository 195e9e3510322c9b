import type { VoiceAt } from '../../store/voicesAt.ts';
import { useWords } from '../words/useWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { handsWords } from './handsWords.ts';
import { chainOf } from './chainOf.ts';
import { opening } from './opening.ts';

interface Props {
  readonly voices: readonly VoiceAt[];
  /** The language of the account's words. */
  readonly lang: string;
}

/** Whose words a paragraph gives, hand by hand. */
export function Hands({ voices, lang }: Props) {
  const speech = useWords();
  const { words } = speech;
  const told = useWordsOf(handsWords);
  return (
    <ul>
      {voices.map((voice) => (
        <li key={`${voice.range.start}-${voice.range.end}-${voice.kind}`} className="mt-1">
          <span className="text-ink">{chainOf(voice, speech).join(' → ')}</span>
          {words.join}
          {words.legend[voice.kind]}
          {words.join}
          <span lang={lang}>{opening(voice.words)}</span>
          {voice.note && (
            <span className="block">
              {told.note}
              {speech.say(voice.note)}
            </span>
          )}
        </li>
      ))}
      {/* Of what the software read, nobody knows that it found every voice. */}
      <li className="mt-1">{voices.some(({ found }) => found) ? told.found : told.rest}</li>
    </ul>
  );
}
