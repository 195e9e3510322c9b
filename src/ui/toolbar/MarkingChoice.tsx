import { markings, type Marking } from '../../link/view.ts';
import { useWords } from '../words/useWords.ts';

interface Props {
  readonly marking: Marking;
  /** Whether it is known whose words the accounts give. */
  readonly hasVoices: boolean;
  readonly onChoose: (marking: Marking) => void;
}

/** What is highlighted in the texts. */
export function MarkingChoice({ marking, hasVoices, onChoose }: Props) {
  const { words } = useWords();
  const offered = markings.filter((one) => one !== 'voices' || hasVoices || marking === 'voices');
  return (
    <label className="flex items-center gap-2">
      <span className="text-quiet">{words.marking}</span>
      <select
        value={marking}
        onChange={(event) => onChoose(markings.find((one) => one === event.target.value) ?? 'none')}
        className="min-h-8 bg-paper font-semibold"
      >
        {offered.map((one) => (
          <option key={one} value={one}>
            {words.markings[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
