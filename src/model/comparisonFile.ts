import * as z from 'zod/mini';
import { accountFile } from './account.ts';
import { callFile } from './call.ts';
import { identifier } from './identifier.ts';
import { ledgerFile } from './ledger.ts';
import { voicesFile } from './voices.ts';

/** A half-open stretch of a paragraph's text, in UTF-16 code units, as JavaScript and Java count. */
const range = z.strictObject({ start: z.number(), end: z.number() });

/** A paragraph by its account and id. */
const paragraph = { account: identifier, paragraph: identifier };
const place = z.strictObject(paragraph);
const words = z.strictObject({ ...paragraph, range, words: z.string() });

/** Paragraphs that tell the same thing: what each account has of it, in the order of reading. */
const row = z.strictObject({
  cells: z.array(
    z.strictObject({
      account: identifier,
      paragraphs: z.array(
        z.strictObject({
          id: identifier,
          /** Out of its own account's order. */
          moved: z.boolean(),
          /** Where else it is told. */
          alsoIn: z.array(place),
        }),
      ),
      /** Where the account tells it, if in another row only. */
      toldIn: z.array(place),
    }),
  ),
});

const divergence = z.strictObject({
  kind: z.enum(['different', 'retold', 'alone', 'beyond-base']),
  ...words.shape,
  /** What the words are held against. */
  other: z.nullable(words),
});

const link = z.strictObject({
  a: place,
  b: place,
  relation: z.enum(['verbatim', 'reworded', 'partial', 'conflicting']),
  score: z.number(),
  statements: z.array(z.strictObject({ a: range, b: range })),
});

/**
 * A comparison as the page hands it out, and takes it back. What it is made of stands in `edited`, `accounts` and `view`;
 * `rows`, `divergences` and `links` are what the software found, for other programs: the page finds them anew.
 */
export const comparisonFile = z.strictObject({
  $schema: z.optional(z.string()),
  form: z.literal('parallax-comparison'),
  version: z.literal(1),
  /** What editors wrote of the call; null for accounts that a reader opened. */
  edited: z.nullable(z.strictObject({ call: callFile, ledger: ledgerFile, voices: voicesFile })),
  /** In the order of reading. */
  accounts: z.array(accountFile).check(z.minLength(1)),
  /** What the reader chose to see, as the fragment of an address without its `#`; empty for what a first visit sees. */
  view: z.string(),
  rows: z.array(row),
  divergences: z.array(divergence),
  links: z.array(link),
});
export type ComparisonFile = z.infer<typeof comparisonFile>;
