import { decoded } from './percent.ts';

/** The fields of a fragment; a browser that does not know text directives leaves `:~:` in it. */
export function fields(fragment: string): { name: string; value: string; raw: string }[] {
  const [state = ''] = fragment.replace(/^#/, '').split(':~:');
  return state
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', ...rest] = part.split('=');
      const raw = rest.join('=');
      // As it stands where it cannot be decoded.
      return { name: decoded(name) ?? name, value: decoded(raw) ?? raw, raw };
    });
}
