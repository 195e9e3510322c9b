import { useWords } from '../words/useWords.ts';
import type { Gap } from './listed.ts';
import { listWords } from './listWords.ts';
import { useEntryLink } from './useEntryLink.ts';

interface Props {
  readonly gap: Gap;
  /** A paragraph of the row, `account/paragraph`. */
  readonly target: string;
  readonly onReach: (target: string) => void;
}

/** Accounts without a counterpart in a row, in the words that how much we hold of them allows. */
export function ListGap({ gap: { extent, accounts }, target, onReach }: Props) {
  const { language, words, say } = useWords();
  const link = useEntryLink(target, null, () => onReach(target));
  return (
    <li className="border-b border-rule">
      <a
        {...link}
        className="block py-2 underline decoration-rule decoration-1 underline-offset-4 hover:decoration-accent"
      >
        {listWords[language].gap[extent](accounts.map(({ shortName }) => say(shortName)).join(words.comma))}
      </a>
    </li>
  );
}
