import type { Call, Paragraph } from '../model/call.ts';
import type { Localized } from '../model/localized.ts';
import type { Range } from '../model/range.ts';
import type { VoiceKind } from '../model/voices.ts';
import { placeVoices } from '../voices/placeVoices.ts';

/** Words of a paragraph that someone else than its account says, and the hands that they came through. */
export interface VoiceAt {
  /** Half-open, in UTF-16 code units of the paragraph on the page. */
  readonly range: Range;
  readonly words: string;
  readonly kind: VoiceKind;
  readonly speakers: readonly Localized[];
  /** From the speaker outwards; the last is the publisher. */
  readonly reportedBy: readonly { readonly name: Localized; readonly inferred: boolean }[];
  readonly inferred: boolean;
}

/** The voices of each paragraph, outer ones before those that they hold; of an excerpt, those of the words it points to. */
export function voicesAt(
  call: Pick<Call, 'accounts' | 'voices'>,
): (account: string, paragraph: Paragraph) => VoiceAt[] {
  const { voices } = placeVoices(call.voices, call.accounts);
  const names = new Map(call.voices.parties.map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? []);
  return (account, { id, text, quotedFrom }) => {
    const from = quotedFrom ?? { account, paragraph: id, range: { start: 0, end: text.length } };
    return voices
      .filter((voice) => voice.account === from.account && voice.paragraph === from.paragraph)
      .flatMap((voice): VoiceAt[] => {
        const start = Math.max(voice.range.start, from.range.start) - from.range.start;
        const end = Math.min(voice.range.end, from.range.end) - from.range.start;
        if (start >= end) return [];
        return [
          {
            range: { start, end },
            words: text.slice(start, end),
            kind: voice.kind,
            speakers: named(voice.speakers),
            reportedBy: voice.reportedBy.flatMap(({ party, inferred }) =>
              named([party]).map((name) => ({ name, inferred: inferred === true })),
            ),
            inferred: voice.inferred === true,
          },
        ];
      })
      .toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  };
}
