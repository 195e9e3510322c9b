import type { Account } from '../model/call.ts';
import type { Evidence } from '../model/ledger.ts';
import type { Problem } from './problem.ts';
import { onlyPlace } from './resolveExcerpts.ts';

/** What evidence may name. */
export interface Named {
  readonly accounts: readonly Account[];
  readonly origins: readonly string[];
}

/** Holds evidence against the texts and the call's origins, and to the one account that it is to be of. */
export function checkEvidence(
  evidence: readonly Evidence[],
  of: string,
  { accounts, origins }: Named,
  path: string,
): Omit<Problem, 'file'>[] {
  return evidence.flatMap(({ account, paragraph, words, per, ascribed }, at) => {
    const here = `${path}[${at}]`;
    const problems: Omit<Problem, 'file'>[] = [];
    const report = (field: string, found: string, expected: string) =>
      problems.push({ path: `${here}${field}`, found, expected });
    if (account !== of) report('.account', `words of "${account}"`, `words of "${of}"`);
    if (per !== undefined && !origins.includes(per)) report('.per', `"${per}"`, `one of ${origins.join(', ')}`);
    if (ascribed && per === undefined) report('.per', 'nothing', 'the origin that it is ascribed to');
    const held = accounts.find(({ id }) => id === account)?.paragraphs.find(({ id }) => id === paragraph);
    if (held) {
      const place = onlyPlace(words, held.text);
      if ('expected' in place) report(`.${place.path}`, place.found, place.expected);
    } else {
      report('', `"${account}/${paragraph}"`, 'a paragraph of an account of this call');
    }
    return problems;
  });
}
