import type { Range } from '../model/range.ts';
import { boundaryFrom } from './graphemes.ts';

/** UTF-16 code units before and after a place that tell where it stands. */
const reach = 24;

/** A place with what stands around it; no character is cut. */
export function around(text: string, { start, end }: Range): string {
  const from = boundaryFrom(text, Math.max(0, start - reach));
  const to = boundaryFrom(text, Math.min(text.length, end + reach));
  return `${from > 0 ? '…' : ''}${text.slice(Math.min(from, start), to)}${to < text.length ? '…' : ''}`;
}
