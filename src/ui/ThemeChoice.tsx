import { useState, useSyncExternalStore } from 'react';
import { keep } from '../store/kept.ts';
import { useWords } from './words/useWords.ts';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Light, dark, or as the system has it. */
export function ThemeChoice() {
  const { words } = useWords();
  const kept = useSyncExternalStore(never, current, () => 'system');
  const [chosen, setChosen] = useState<Theme | null>(null);
  const choose = (theme: Theme) => {
    document.documentElement.dataset['theme'] = theme;
    keep('theme', theme);
    setChosen(theme);
  };
  return (
    <label className="flex items-center gap-1 text-sm text-quiet">
      {words.theme.label}
      <select
        value={chosen ?? kept}
        onChange={(event) => choose(themes.find((one) => one === event.target.value) ?? 'system')}
        className="min-h-8 bg-paper text-ink"
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {words.theme[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the page's first script set before anything was painted. */
function current(): Theme {
  return themes.find((one) => one === document.documentElement.dataset['theme']) ?? 'system';
}

/** Only this choice changes it. */
function never() {
  return () => {};
}
