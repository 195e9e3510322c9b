import * as z from 'zod/mini';
import { formerIds, identifier } from './identifier.ts';
import { localized } from './localized.ts';
import { isMoment } from './moment.ts';
import { kinds, roles, textLanguages } from './vocabulary.ts';

/** A day (2025-11-24), a minute (2025-11-24T23:14), or unknown: never more precise than what the account prints. */
const moment = z.union([
  z.literal('unknown'),
  z
    .string()
    .check(
      z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/, { error: 'a day, a minute, or "unknown"', abort: true }),
      z.refine(isMoment, 'a day or a minute that there is'),
    ),
]);

const time = z.strictObject({
  event: z.enum(['published', 'updated']),
  value: moment,
  /** An IANA zone, or unknown where the account prints an hour without one. */
  zone: z.string().check(z.minLength(1)),
});

/** Whether the words are the publisher's own or a translator's. */
const wording = z.strictObject({
  language: z.enum(textLanguages),
  status: z.enum(['original', 'translation', 'reads-as-translation', 'unknown']),
  /** The language translated from; null for an original, and where it is unknown whether it is one. */
  from: z.nullable(z.enum(['zh-Hant', 'zh-Hans', 'en'])),
  /** Who translated; "unknown" is a value, null is for an original. */
  by: z.nullable(z.union([z.literal('unknown'), localized])),
});

/**
 * Where the account's news comes from. Accounts of one `origin` are one witness, however many publish it; of those whose
 * origin is `unknown` nothing of the kind can be said.
 */
const provenance = z.strictObject({
  origin: identifier,
  /** Whom the account relays, if it relays another's text as its own. */
  relays: z.nullable(localized),
  /** True where the account does not itself say that this is its origin. */
  inferred: z.boolean(),
});

/** How a bibliography names it, as far as that is known, where `name` and `publisher` say more than names. */
const imprint = z.strictObject({
  /** As a byline has them, or an institution or poster that speaks for itself. */
  authors: z.optional(z.array(localized).check(z.minLength(1))),
  /** The paper, agency or network that it appeared in. */
  container: z.optional(localized),
  place: z.optional(localized),
});

const common = {
  $schema: z.optional(z.string()),
  id: identifier,
  formerIds,
  name: localized,
  /** Two or three words, for a column's head. */
  shortName: localized,
  publisher: localized,
  imprint: z.optional(imprint),
  kind: z.enum(kinds),
  provenance,
  wording,
  times: z.array(time).check(z.minLength(1)),
  /** What a reader should know of this copy: where it starts and ends, what it is a rendering of. */
  note: localized,
};

const block = z.strictObject({
  id: identifier,
  formerIds,
  role: z.enum(roles),
  /** Character for character as in the source, slips included. */
  text: z.string().check(z.minLength(1)),
  /** Our own literal English reading; never shown as the publisher's words. */
  english: z.optional(z.string().check(z.minLength(1))),
});
export type Block = z.infer<typeof block>;

/** A passage of an account that is known only because another account quotes or reports it: a pointer, not a copy. */
const excerpt = z.strictObject({
  id: identifier,
  formerIds,
  from: z.strictObject({
    account: identifier,
    /** Of the aligned ones, deck or body. */
    paragraph: identifier,
    /** Must stand in that paragraph exactly once. */
    words: z.string().check(z.minLength(1)),
  }),
  mode: z.enum(['direct', 'reported']),
  /** Whether the quoting account names this account as the source, or gives the words as its author's only. */
  attribution: z.enum(['named', 'inferred']),
  english: z.optional(z.string().check(z.minLength(1))),
});
export type Excerpt = z.infer<typeof excerpt>;

/** An account of which we hold a copy. */
const heldAccount = z.strictObject({
  ...common,
  extent: z.enum(['whole', 'as-held']),
  blocks: z.array(block).check(z.minLength(1)),
});

/** An account that we know only through others. */
const excerptedAccount = z.strictObject({
  ...common,
  extent: z.literal('excerpts'),
  passages: z.array(excerpt).check(z.minLength(1)),
});

/** One file in `data/<call>/accounts/`. */
export const accountFile = z.discriminatedUnion('extent', [heldAccount, excerptedAccount]);
export type AccountFile = z.infer<typeof accountFile>;
