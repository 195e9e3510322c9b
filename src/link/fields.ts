import { decoded } from './percent.ts';

/** The fields of a fragment; a browser that does not know text directives leaves `:~:` in it. */
export function fields(fragment: string): { name: string; value: string; raw: string }[] {
  const [state = ''] = fragment.replace(/^#/, '').split(':~:');
  return state
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=');
      const raw = at === -1 ? '' : part.slice(at + 1);
      const name = at === -1 ? part : part.slice(0, at);
      // As it stands where it cannot be decoded.
      return { name: decoded(name) ?? name, value: decoded(raw) ?? raw, raw };
    });
}
