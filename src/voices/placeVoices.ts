import type { Range } from '../model/range.ts';
import type { VoicesFile } from '../model/voices.ts';
import { placed, textOf, type PlacedVoice, type Text } from './placed.ts';

/** What is wrong in the file; `corpus` adds the file's name. */
interface Wrong {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

export interface Placed {
  /** In the file's order. */
  readonly voices: readonly PlacedVoice[];
  readonly problems: readonly Wrong[];
}

/** Finds the words of every voice in the accounts, and holds the file against its own parties and against nesting. */
export function placeVoices({ parties, voices }: VoicesFile, accounts: readonly Text[]): Placed {
  const problems: Wrong[] = [];
  const report = (path: string, found: string, expected: string) => problems.push({ path, found, expected });
  const ids = new Set<string>();
  for (const [at, { id }] of parties.entries()) {
    if (ids.has(id)) report(`parties[${at}].id`, `"${id}" a second time`, 'an id of its own');
    ids.add(id);
  }
  const before: PlacedVoice[] = [];
  for (const [index, voice] of voices.entries()) {
    const path = `voices[${index}]`;
    for (const id of [...voice.speakers, ...voice.reportedBy.map(({ party }) => party)])
      if (!ids.has(id)) report(path, `the party "${id}"`, `one of ${[...ids].join(', ')}`);
    if (voice.reportedBy.at(-1)?.party !== voice.account)
      report(`${path}.reportedBy`, `"${voice.reportedBy.at(-1)?.party}" at its end`, `the account "${voice.account}"`);
    const own = placed(voice, accounts);
    if (own === null) {
      const text = textOf(voice, accounts);
      if (text === undefined)
        report(path, `"${voice.account}/${voice.paragraph}"`, 'a paragraph of an account of this call');
      else {
        const times = text.includes(voice.words) ? 'has twice' : 'does not have';
        report(
          `${path}.words`,
          `"${voice.words}", which the paragraph ${times}`,
          'words that stand in it exactly once',
        );
      }
      continue;
    }
    const crossed = before.find(
      (other) =>
        other.account === voice.account && other.paragraph === voice.paragraph && crosses(other.range, own.range),
    );
    if (crossed) report(`${path}.words`, `words that cross "${crossed.words}"`, 'words within it, around it or apart');
    before.push(own);
  }
  return { voices: before, problems };
}

function crosses(a: Range, b: Range): boolean {
  return (
    (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end)
  );
}
