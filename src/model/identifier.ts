import * as z from 'zod/mini';

/** An id that stands in links for years: lower case, digits and hyphens, so that no URL has to encode it. */
export const identifier = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, such as "trump-said"'));
