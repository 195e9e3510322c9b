import { describe } from '../../link/passage.ts';
import type { Target } from '../../link/view.ts';
import type { Account } from '../../model/call.ts';
import type { Reached } from '../../store/reading.ts';

/** What a link to a difference points to: the first words that it is about. Nothing where they are not in the accounts. */
export function stopTarget([first]: Reached['places'], accounts: readonly Account[]): Partial<Target> {
  const [id, at] = first?.target.split('/') ?? [];
  const source = accounts.find((account) => account.id === id);
  const paragraph = source?.paragraphs.find((one) => one.id === at);
  if (!first || !source || !paragraph) return {};
  // Where words are lacking there are none to point to: their paragraph is.
  const isLacking = first.range.start >= first.range.end;
  const range = isLacking ? { start: 0, end: paragraph.text.length } : first.range;
  return { divergence: describe(source, paragraph, range) };
}
