import type { Account, CallFile } from '../model/call.ts';
import type { VoicesFile } from '../model/voices.ts';
import { placeVoices } from '../voices/placeVoices.ts';
import type { Problem } from './problem.ts';

const file = 'voices.json';

/** Holds the corrected voices against the texts, and whose line a party gives against the call's origins. */
export function checkVoices(voices: VoicesFile, call: CallFile, accounts: readonly Account[]): Problem[] {
  const origins = call.origins.map(({ id }) => id);
  const strangers = voices.parties.flatMap(({ lineOf }, at): Problem[] => {
    if (!lineOf || origins.includes(lineOf.origin)) return [];
    const path = `parties[${at}].lineOf.origin`;
    return [{ file, path, found: `"${lineOf.origin}"`, expected: `one of ${origins.join(', ')}` }];
  });
  return [...strangers, ...placeVoices(voices, accounts).problems.map((wrong) => ({ file, ...wrong }))];
}
