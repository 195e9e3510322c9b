import type { Call } from '../model/call.ts';
import type { Language } from '../model/vocabulary.ts';

/** What the browser's tab says: the call, then us. */
export function pageTitle({ title }: Pick<Call, 'title'>, language: Language): string {
  return `${title[language]} · Parallax`;
}
