import type { Account } from '../../model/call.ts';
import { useWords } from '../words/useWords.ts';

interface Props {
  readonly accounts: readonly Account[];
  readonly base: string;
  readonly onChoose: (id: string) => void;
}

/** The account whose order the rows follow, and with which the others are compared. */
export function BaseChoice({ accounts, base, onChoose }: Props) {
  const { words, say } = useWords();
  return (
    <label className="flex items-center gap-2">
      <span className="text-quiet">{words.comparedWith}</span>
      <select
        value={base}
        onChange={(event) => onChoose(event.target.value)}
        className="min-h-8 bg-paper font-semibold"
      >
        {accounts.map(({ id, shortName }) => (
          <option key={id} value={id}>
            {say(shortName)}
          </option>
        ))}
      </select>
    </label>
  );
}
