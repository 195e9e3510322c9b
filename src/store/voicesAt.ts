import type { TakenHand, TakenVoice } from '../exchange/taken.ts';
import type { Account, Call, Paragraph } from '../model/call.ts';
import { placed } from '../voices/placed.ts';

/** Whose words a stretch of a paragraph is, and through whom; in the page as in what is taken from it. */
export type VoiceAt = TakenVoice;
export type Hand = TakenHand;

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
            note: voice.note,
          },
        ];
      })
      .toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  };
}
