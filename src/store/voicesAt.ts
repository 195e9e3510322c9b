import type { Account, Call, Paragraph } from '../model/call.ts';
import type { Localized } from '../model/localized.ts';
import type { Range } from '../model/range.ts';
import type { VoiceKind } from '../model/voices.ts';
import { placed } from '../voices/placed.ts';

/** Someone whose words they are, or who hands them on. */
export interface Hand {
  readonly name: Localized;
  /** The text does not say at this place that the words came this way. */
  readonly inferred: boolean;
  /** Whose line the party gives, where that is our inference. */
  readonly inferredLineOf: Localized | null;
}

/** Words of a paragraph that someone else than its account says, and the hands that they came through. */
export interface VoiceAt {
  /** Half-open, in UTF-16 code units of the paragraph on the page. */
  readonly range: Range;
  readonly words: string;
  readonly kind: VoiceKind;
  readonly speakers: readonly Hand[];
  /** From the speaker outwards; the last is the publisher. */
  readonly reportedBy: readonly Hand[];
  /** Whether the engine recognised it, and nobody has corrected it. */
  readonly found: boolean;
}

/** Whether people have read whose words the accounts give: only then is what no voice covers known to be the account's own. */
export function areVoicesReviewed({ voices }: Pick<Call, 'voices'>): boolean {
  return voices.voices.length > 0;
}

/** The voices of each paragraph, outer ones before those that they hold; of an excerpt, those of the words it points to. */
export function voicesAt(
  call: Pick<Call, 'accounts' | 'origins' | 'voices'>,
): (account: Pick<Account, 'id'>, paragraph: Paragraph) => VoiceAt[] {
  const voices = call.voices.voices.flatMap((voice) => placed(voice, call.accounts) ?? []);
  const hand = (id: string, inferred: boolean): Hand[] =>
    call.voices.parties
      .filter((party) => party.id === id)
      .map(({ name, lineOf }) => {
        const origin = lineOf?.inferred ? call.origins.find((one) => one.id === lineOf.origin) : undefined;
        return { name, inferred, inferredLineOf: origin?.name ?? null };
      });
  return (account, { id, text, quotedFrom }) => {
    const from = quotedFrom ?? { account: account.id, paragraph: id, range: { start: 0, end: text.length } };
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
            speakers: voice.speakers.flatMap((id) => hand(id, voice.inferred === true)),
            reportedBy: voice.reportedBy.flatMap(({ party, inferred }) => hand(party, inferred === true)),
            found: false,
          },
        ];
      })
      .toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  };
}
