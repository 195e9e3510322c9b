import * as z from 'zod/mini';
import { identifierPattern } from './vocabulary.ts';

export const identifier = z
  .string()
  .check(z.regex(identifierPattern, 'lower-case words joined by hyphens, such as "trump-said"'));
