import * as z from 'zod/mini';
import { identifier } from './identifier.ts';
import { localized } from './localized.ts';
import type { Range } from './range.ts';

/** In quotation marks, or retold in the account's words. What no voice covers is the account's own. */
export const voiceKinds = ['direct', 'reported'] as const;
export type VoiceKind = (typeof voiceKinds)[number];

const words = z.string().check(z.minLength(1));

/** Someone who speaks, reports or publishes. The party of an account's publisher has the account's id. */
const party = z.strictObject({
  id: identifier,
  name: localized,
  /** How the accounts name the party, longest and shortest; what a recogniser may answer for it. */
  forms: z.array(words).check(z.minLength(1)),
  /** The origin (of `call.json`) whose line the party gives. */
  lineOf: z.optional(z.strictObject({ origin: identifier, inferred: z.optional(z.literal(true)) })),
});
export type Party = z.infer<typeof party>;

/** One hand that the words went through. */
const step = z.strictObject({
  party: identifier,
  /** The account does not say at this place that the words came this way. */
  inferred: z.optional(z.literal(true)),
});

/**
 * The words that someone other than the account says. A direct voice is what stands between the marks, without them; a
 * reported one what is told of his words, without the frame that tells it (習近平指出,) and the sentence's last stop.
 * Voices nest: in 新華社報導,[習近平指出,[…]] the inner one lies within the outer one, and both stand in the list.
 */
const voice = z.strictObject({
  account: identifier,
  paragraph: identifier,
  /** Must stand in that paragraph exactly once. */
  words,
  kind: z.enum(voiceKinds),
  /** More than one where the account names several together. */
  speakers: z.array(identifier).check(z.minLength(1)),
  /** From the speaker outwards; the last is the account's publisher. */
  reportedBy: z.array(step).check(z.minLength(1)),
  /** That the words are the speaker's is our inference: no frame at this place says so. */
  inferred: z.optional(z.literal(true)),
  note: z.optional(localized),
});
export type AnnotatedVoice = z.infer<typeof voice>;

/** `data/<call>/voices.json`: whose words the accounts give, as people read them. */
export const voicesFile = z.strictObject({
  $schema: z.optional(z.string()),
  parties: z.array(party).check(z.minLength(1)),
  voices: z.array(voice),
});
export type VoicesFile = z.infer<typeof voicesFile>;

/** A stretch of one paragraph of a list of paragraphs. */
export interface Place {
  readonly paragraph: number;
  readonly range: Range;
}

/** Words that the recogniser takes for someone else's than the account's. */
export interface Voice extends Place {
  readonly kind: VoiceKind;
  /** The words that name the speaker; for a pronoun those that it stands for, perhaps of an earlier paragraph. */
  readonly speaker: (Place & { readonly words: string }) | null;
  /** The words that bring the voice in: speaker and verb (習近平主席指出, he said); null where it goes on without. */
  readonly frame: Place | null;
  /** The voice that encloses this one, as a place in the same list: the speaker's reporter. Null for the account. */
  readonly within: number | null;
}
