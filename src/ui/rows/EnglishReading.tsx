import { useWords } from '../words/useWords.ts';

interface Props {
  readonly text: string;
}

/** Our own literal reading of a paragraph: set in our type, labelled as ours, and never taken for the publisher's words. */
export function EnglishReading({ text }: Props) {
  const { words } = useWords();
  return (
    <p className="mt-2 border-l-2 border-rule pl-3 text-[0.95rem] leading-relaxed text-quiet select-none">
      <span className="block text-xs">{words.english.label}</span>
      <span lang="en">{text}</span>
    </p>
  );
}
