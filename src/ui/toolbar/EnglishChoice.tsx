import { englishPlaces, type EnglishPlace } from '../../link/view.ts';
import { useWords } from '../words/useWords.ts';

interface Props {
  readonly place: EnglishPlace;
  readonly onChoose: (place: EnglishPlace) => void;
}

/** Where our own English reading stands. */
export function EnglishChoice({ place, onChoose }: Props) {
  const { words } = useWords();
  return (
    <label className="flex items-center gap-2">
      <span className="text-quiet">{words.modes.english.choose}</span>
      <select
        value={place}
        onChange={(event) => onChoose(englishPlaces.find((one) => one === event.target.value) ?? 'hidden')}
        className="min-h-8 bg-paper font-semibold"
      >
        {englishPlaces.map((one) => (
          <option key={one} value={one}>
            {words.modes.english.places[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
