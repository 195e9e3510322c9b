import * as z from 'zod/mini';
import { identifierPattern } from './vocabulary.ts';

export const identifier = z
  .string()
  .check(z.regex(identifierPattern, 'lower-case words joined by hyphens, such as "trump-said"'));

/** Ids that this went by before it was renamed, split or joined: links that carry one keep finding it. */
export const formerIds = z.optional(z.array(identifier).check(z.minLength(1)));
