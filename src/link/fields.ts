/** The fields of a fragment; a browser that does not know text directives leaves `:~:` in it. */
export function fields(fragment: string): { name: string; value: string; raw: string }[] {
  const [state = ''] = fragment.replace(/^#/, '').split(':~:');
  return state
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=');
      const raw = at === -1 ? '' : part.slice(at + 1);
      return { name: decoded(at === -1 ? part : part.slice(0, at)), value: decoded(raw), raw };
    });
}

/** Percent-decoded; as it stands where that is impossible. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function isDecoded(raw: string): boolean {
  try {
    decodeURIComponent(raw);
    return true;
  } catch {
    return false;
  }
}
