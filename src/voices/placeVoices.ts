import type { Range } from '../model/range.ts';
import type { AnnotatedVoice, VoicesFile } from '../model/voices.ts';

/** What placing needs to know of an account. */
interface Text {
  readonly id: string;
  readonly paragraphs: readonly { readonly id: string; readonly text: string }[];
}

/** A voice of `voices.json` with its place in its account's paragraphs. */
export interface PlacedVoice extends AnnotatedVoice {
  readonly at: number;
  readonly range: Range;
}

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
  const placed: PlacedVoice[] = [];
  for (const [index, voice] of voices.entries()) {
    const path = `voices[${index}]`;
    for (const id of [...voice.speakers, ...voice.reportedBy.map(({ party }) => party)])
      if (!ids.has(id)) report(path, `the party "${id}"`, `one of ${[...ids].join(', ')}`);
    if (voice.reportedBy.at(-1)?.party !== voice.account)
      report(`${path}.reportedBy`, `"${voice.reportedBy.at(-1)?.party}" at its end`, `the account "${voice.account}"`);
    const paragraphs = accounts.find(({ id }) => id === voice.account)?.paragraphs ?? [];
    const at = paragraphs.findIndex(({ id }) => id === voice.paragraph);
    const text = paragraphs[at]?.text;
    if (text === undefined) {
      report(path, `"${voice.account}/${voice.paragraph}"`, 'a paragraph of an account of this call');
      continue;
    }
    const start = text.indexOf(voice.words);
    if (start === -1 || text.includes(voice.words, start + 1)) {
      const times = start === -1 ? 'does not have' : 'has twice';
      report(`${path}.words`, `"${voice.words}", which the paragraph ${times}`, 'words that stand in it exactly once');
      continue;
    }
    const range = { start, end: start + voice.words.length };
    const crossed = placed.find(
      (other) => other.account === voice.account && other.at === at && crosses(other.range, range),
    );
    if (crossed) report(`${path}.words`, `words that cross "${crossed.words}"`, 'words within it, around it or apart');
    placed.push({ ...voice, at, range });
  }
  return { voices: placed, problems };
}

function crosses(a: Range, b: Range): boolean {
  return (
    (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end)
  );
}
