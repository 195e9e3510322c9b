import type { EnglishPlace } from '../../link/view.ts';
import { useWords } from '../words/useWords.ts';

interface Props {
  readonly text: string;
  /** The paragraph that it renders, `account/paragraph`. */
  readonly of: string;
  readonly place: Exclude<EnglishPlace, 'hidden'>;
}

/** Our own literal reading of a paragraph: set in our type, labelled as ours, and never taken for the publisher's words. */
export function EnglishReading({ text, of, place }: Props) {
  const { words } = useWords();
  return (
    <p className={`english-reading english-${place}`}>
      <span className="block text-xs text-quiet">{words.modes.english.label}</span>
      <span lang="en" data-translation={of}>
        {text}
      </span>
    </p>
  );
}
