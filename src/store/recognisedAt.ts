import type { Recognised } from '../corpus/recognised.ts';
import { alignedParagraphs } from '../model/alignedParagraphs.ts';
import type { Account, Paragraph } from '../model/call.ts';
import type { Voice } from '../model/voices.ts';
import type { Hand, VoiceAt } from './voicesAt.ts';

/** The voices that the engine recognised in a paragraph, outer ones before those that they hold. */
export function recognisedAt(voices: Recognised, account: Account, { id, text }: Paragraph): VoiceAt[] {
  const own = voices[account.id] ?? [];
  const place = alignedParagraphs(account).findIndex((one) => one.id === id);
  return own
    .filter(({ paragraph }) => paragraph === place)
    .map((voice) => ({
      range: voice.range,
      words: text.slice(voice.range.start, voice.range.end),
      kind: voice.kind,
      speakers: [speaker(voice)],
      reportedBy: [...reporters(voice, own), { name: account.shortName, inferred: false, inferredLineOf: null }],
      found: true,
    }));
}

/** From the nearest outwards. */
function reporters({ within }: Voice, voices: readonly Voice[]): Hand[] {
  const around = within === null ? undefined : voices[within];
  return around ? [speaker(around), ...reporters(around, voices)] : [];
}

/** As the account names the speaker, in the account's own words. */
function speaker(voice: Voice): Hand {
  const words = voice.speaker?.words ?? '?';
  return { name: { en: words, 'zh-Hant': words }, inferred: false, inferredLineOf: null };
}
