import type { Account, Call } from '../../model/call.ts';
import type { Speech } from '../words/useWords.ts';

/** Whose wording it is, as a phrase: an original, a translation and of what, by whom, or that nobody knows. */
export function wordingText({ wording }: Pick<Account, 'wording'>, { words, say }: Speech): string {
  const language = words.textLanguage[wording.language];
  if (wording.status === 'unknown') return words.wording.unknown(language);
  if (wording.from === null) return words.wording.original(language);
  const from = words.textLanguage[wording.from];
  if (wording.status === 'reads-as-translation') return words.wording['reads-as-translation'](language, from);
  const by =
    wording.by === null || wording.by === 'unknown' ? words.translatorUnknown : words.translatedBy(say(wording.by));
  return words.wording.translation(language, from, by);
}

/** Whom it relays; and whose line that makes it, where that is our inference. Null where it relays nobody. */
export function relayText(
  { provenance: { relays, origin, inferred } }: Pick<Account, 'provenance'>,
  origins: Call['origins'],
  { words, say }: Pick<Speech, 'words' | 'say'>,
): string | null {
  if (!relays) return null;
  const line = inferred && origins.find(({ id }) => id === origin);
  return words.relays(say(relays)) + (line ? words.lineInferred(say(line.name)) : '');
}

/** A time as precise as the account prints it, and no more. */
export function timeText({ event, value, zone }: Account['times'][number], { words }: Speech): string {
  if (value === 'unknown') return words.time[event](words.time.unknown);
  const [day = '', minute] = value.split('T');
  if (minute === undefined) return words.time[event](day);
  return words.time[event](
    `${day} ${minute} ${zone === 'unknown' ? words.time.zoneUnknown : words.time.inZone(words.zone[zone] ?? zone)}`,
  );
}
