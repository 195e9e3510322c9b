import type { Verdict } from './vocabulary.ts';

/** Whether a cell's verdict is that its account makes the statement, alike or otherwise. */
export function isStated({ verdict }: { readonly verdict: Verdict }): boolean {
  return verdict === 'states' || verdict === 'states-otherwise';
}
