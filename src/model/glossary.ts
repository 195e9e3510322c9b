import * as z from 'zod/mini';
import { identifier } from './identifier.ts';
import { conceptWeights } from './vocabulary.ts';

const forms = z.array(z.string().check(z.minLength(1)));

/** Renderings that an editor takes for one thing told in other words. */
const concept = z.strictObject({
  id: identifier,
  weight: z.enum(conceptWeights),
  en: forms,
  'zh-Hant': forms,
  /** Only where the words differ: characters are converted by the software. */
  'zh-Hans': forms,
});
export type Concept = z.infer<typeof concept>;

/** One file in `data/glossary/`, one field a file. */
export const glossaryFile = z.strictObject({
  $schema: z.optional(z.string()),
  field: z.strictObject({ id: identifier, en: z.string(), 'zh-Hant': z.string() }),
  concepts: z.array(concept).check(z.minLength(1)),
});
export type GlossaryFile = z.infer<typeof glossaryFile>;
