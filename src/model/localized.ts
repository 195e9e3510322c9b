import * as z from 'zod/mini';

/** Wording of ours, in both languages of the page. Never an account's text. */
export const localized = z.strictObject({
  en: z.string().check(z.minLength(1)),
  'zh-Hant': z.string().check(z.minLength(1)),
});
export type Localized = z.infer<typeof localized>;
