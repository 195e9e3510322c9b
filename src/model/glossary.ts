import * as z from 'zod/mini';
import { identifier } from './identifier.ts';
import { conceptWeights } from './vocabulary.ts';

const forms = z.array(z.string().check(z.minLength(1)));

/** Renderings that an editor takes for one thing told in other words. */
const concept = z
  .strictObject({
    id: identifier,
    weight: z.enum(conceptWeights),
    en: forms,
    'zh-Hant': forms,
    /** Only where the words differ: characters are converted by the software. */
    'zh-Hans': forms,
    /**
     * Those of its forms, group by group, that say less than the whole of it: of a country its capital, its government.
     * They tell the same when texts are compared; who looks for one of them does not mean the whole.
     */
    narrower: z.optional(z.array(forms)),
  })
  .check(
    z.refine(
      ({ narrower = [], ...concept }) => {
        const all = new Set([...concept.en, ...concept['zh-Hant'], ...concept['zh-Hans']]);
        const narrow = narrower.flat();
        return new Set(narrow).size === narrow.length && narrow.every((form) => all.delete(form)) && all.size > 0;
      },
      {
        error: 'narrower forms that are among its forms, each in one group, and others beside them',
        path: ['narrower'],
      },
    ),
  );
export type Concept = z.infer<typeof concept>;

/** One file in `data/glossary/`, one field a file. */
export const glossaryFile = z.strictObject({
  $schema: z.optional(z.string()),
  field: z.strictObject({ id: identifier, en: z.string(), 'zh-Hant': z.string() }),
  concepts: z.array(concept).check(z.minLength(1)),
});
export type GlossaryFile = z.infer<typeof glossaryFile>;
