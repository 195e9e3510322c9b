import type { Account } from '../../model/call.ts';
import { useWords } from '../words/useWords.ts';

interface Props {
  readonly label: string;
  readonly accounts: readonly Account[];
  readonly base: string;
  readonly onChoose: (id: string) => void;
}

/** The account whose order the rows follow, with which the others are compared, and which is in focus. */
export function BaseChoice({ label, accounts, base, onChoose }: Props) {
  const { say } = useWords();
  return (
    <label className="flex items-center gap-2">
      <span className="text-quiet">{label}</span>
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
