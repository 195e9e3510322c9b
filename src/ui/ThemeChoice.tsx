import { useState } from 'react';
import { useWords } from './words/useWords.ts';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** The key that the page's first script reads, before anything is painted. */
const themeKey = 'parallax.theme';

/** Light, dark, or as the system has it. */
export function ThemeChoice() {
  const { words } = useWords();
  const [theme, setTheme] = useState(current);
  const choose = (chosen: Theme) => {
    document.documentElement.dataset.theme = chosen;
    try {
      localStorage.setItem(themeKey, chosen);
    } catch {
      // Storage may be forbidden; the theme then lasts as long as the page.
    }
    setTheme(chosen);
  };
  return (
    <label className="flex items-center gap-1 text-sm text-quiet">
      {words.theme.label}
      <select
        value={theme}
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

function current(): Theme {
  return themes.find((one) => one === document.documentElement.dataset.theme) ?? 'system';
}
