import { shippedId } from './shippedCall.ts';

/**
 * What becomes of the page that the build wrote: it is *shown* until the app takes it over; or *awaited*, since the
 * address asks for another view, and hidden until the app has made that. Then the page is *alive*; or the app did not
 * come, and the page, *alone*, says so beside the texts.
 */
type State = 'shown' | 'awaited' | 'alive' | 'alone';

/** Told to the style sheet and to the tests by an attribute of the document. */
export function pageState(): State | undefined {
  return document.documentElement.dataset['page'] as State | undefined;
}

export function becomes(state: State) {
  document.documentElement.dataset['page'] = state;
  if (state === 'alive') dispatchEvent(new Event('alive'));
}

/** A fragment without a field names a place on the page, as `#mfa/taiwan` does, and no view. */
export function isPlace(fragment: string): boolean {
  return !fragment.includes('=');
}

/** The fields of a fragment; a browser that does not know text directives leaves `:~:` in it. */
export function fieldsOf(fragment: string): URLSearchParams {
  return new URLSearchParams(fragment.replace(/^#/, '').split(':~:')[0]);
}

/** Whether the page prerendered in a language is what a fragment asks for. */
export function answers(language: string, fragment: string): boolean {
  if (isPlace(fragment)) return true;
  const said: Readonly<Record<string, string>> = { lang: language, call: shippedId };
  return [...fieldsOf(fragment)].every(([name, value]) => name === 'v' || said[name] === value);
}
