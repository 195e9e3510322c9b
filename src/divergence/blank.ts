import type { Range } from '../model/range.ts';

/** Whether a stretch holds nothing but punctuation and blanks. */
export function isBlank(text: string, { start, end }: Range): boolean {
  return /^[\p{P}\p{Z}\p{Cc}\p{Cf}]*$/u.test(text.slice(start, end));
}
