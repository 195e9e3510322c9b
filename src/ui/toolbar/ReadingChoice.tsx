import { readings, type ReadingWay } from '../../link/view.ts';
import { useWords } from '../words/useWords.ts';

interface Props {
  readonly read: ReadingWay;
  readonly offered: readonly ReadingWay[];
  readonly onChoose: (read: ReadingWay) => void;
}

/** How the texts are set: in rows, each as it was published, or one of them wide. */
export function ReadingChoice({ read, offered, onChoose }: Props) {
  const { words } = useWords();
  return (
    <label className="flex items-center gap-2">
      <span className="text-quiet">{words.modes.read}</span>
      <select
        value={read}
        onChange={(event) => onChoose(readings.find((one) => one === event.target.value) ?? 'rows')}
        className="min-h-8 bg-paper font-semibold"
      >
        {offered.map((one) => (
          <option key={one} value={one}>
            {words.modes.readings[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
