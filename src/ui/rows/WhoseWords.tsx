import type { VoiceAt } from '../../store/voicesAt.ts';
import { Disclosure } from '../Disclosure.tsx';
import { late } from '../parts/late.tsx';
import { useWords } from '../words/useWords.ts';

interface Props {
  readonly voices: readonly VoiceAt[];
  /** The language of the account's words. */
  readonly lang: string;
}

const Hands = late(() => import('./Hands.tsx').then((hands) => hands.Hands));

/** Whose words a paragraph gives: who speaks, who reports it, who publishes it. What is not listed is the account's own. */
export function WhoseWords({ voices, lang }: Props) {
  const { words } = useWords();
  return <Disclosure summary={words.voices.ask}>{() => <Hands voices={voices} lang={lang} />}</Disclosure>;
}
