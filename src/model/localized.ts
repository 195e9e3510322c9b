import * as z from 'zod/mini';

/** The two languages that the page speaks. */
export const languages = ['en', 'zh-Hant'] as const;
export type Language = (typeof languages)[number];

/** Wording of ours, in both languages of the page. Never an account's text. */
export const localized = z.strictObject({
  en: z.string().check(z.minLength(1)),
  'zh-Hant': z.string().check(z.minLength(1)),
});
export type Localized = z.infer<typeof localized>;
