import type { Recognised } from '../corpus/recognised.ts';
import { alignedParagraphs } from '../model/alignedParagraphs.ts';
import type { Account, Paragraph } from '../model/call.ts';
import type { Voice } from '../model/voices.ts';
import type { Hand, VoiceAt } from './voicesAt.ts';

/** Finds the voices that the engine recognised in a paragraph, outer ones before those that they hold. */
export function recognisedAt(voices: Recognised): (account: Account, paragraph: Paragraph) => VoiceAt[] {
  const byAccount = new Map<Account, ReadonlyMap<string | undefined, readonly Voice[]>>();
  const inAccount = (account: Account) => {
    const known = byAccount.get(account) ?? byParagraph(account, voices[account.id] ?? []);
    byAccount.set(account, known);
    return known;
  };
  return (account, { id, text }) =>
    (inAccount(account).get(id) ?? []).map((voice) => ({
      range: voice.range,
      words: text.slice(voice.range.start, voice.range.end),
      kind: voice.kind,
      speakers: [speaker(voice)],
      reportedBy: [
        ...reporters(voice, voices[account.id] ?? []),
        { name: account.shortName, inferred: false, inferredLineOf: null },
      ],
      found: true,
    }));
}

function byParagraph(account: Account, voices: readonly Voice[]): ReadonlyMap<string | undefined, readonly Voice[]> {
  const paragraphs = alignedParagraphs(account);
  const found = new Map<string | undefined, Voice[]>();
  for (const voice of voices) {
    const id = paragraphs[voice.paragraph]?.id;
    if (!found.get(id)?.push(voice)) found.set(id, [voice]);
  }
  return found;
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
