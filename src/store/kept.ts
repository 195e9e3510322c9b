const names = { language: 'parallax.language', theme: 'parallax.theme', keys: 'parallax.keys' } as const;

/** What the reader chose on this device; null where nothing is kept, or storage is forbidden. */
export function kept(name: keyof typeof names): string | null {
  try {
    return localStorage.getItem(names[name]);
  } catch {
    return null;
  }
}

/** Where storage is forbidden, the choice lasts as long as the page. */
export function keep(name: keyof typeof names, value: string) {
  try {
    localStorage.setItem(names[name], value);
  } catch {
    // Nothing to be done about it, and nothing that a reader must know.
  }
}
